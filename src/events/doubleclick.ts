import * as v from 'valibot';
import { Target } from '../core/target';
import { named } from '../core/words';
import { textFieldOf } from '../dom/field';
import { watchReaction } from '../dom/reaction';
import { defineKind, type Gesture, sameControl } from './kind';
import { ACTS_ONCE } from './repeat';

/** Two presses in quick succession on something that acts when pressed. */
export const doubleclick = defineKind({
  id: 'doubleclick',
  schema: v.object({ target: Target }),
  watch(page, emit) {
    let last: Gesture | undefined;
    page.onPressed((gesture) => {
      last = gesture;
    });
    page.listen('dblclick', (event) => {
      // In a field it selects a word.
      if (!last || textFieldOf(last.element) || last.by !== 'pointer') return;
      const { element, target, page: info, shotId } = last;
      const report = () =>
        emit({
          data: { target },
          at: page.timeOf(event),
          page: info,
          control: page.controlId(element),
          ...(shotId !== undefined && { shotId }),
        });
      if (!ACTS_ONCE.test(target.role)) return report();
      // Buttons and links are pressed twice by habit: it counts where the page does something of its own then.
      const reaction = watchReaction(element);
      setTimeout(() => {
        if (reaction.changed()) report();
        reaction.end();
      });
    });
  },
  describe: ({ target }, words) => ({
    action: 'doubleclick',
    instruction: words(target.context === undefined ? 'stepDoubleClick' : 'stepDoubleClickIn', {
      name: named(target.name),
      context: named(target.context ?? ''),
    }),
    target,
  }),
  // The two presses it is made of.
  absorbs: (event, earlier) => earlier.kind === 'click' && sameControl(event, earlier) && event.at - earlier.at < 1500,
});
