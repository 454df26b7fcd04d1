import * as v from 'valibot';
import { Target } from '../core/target';
import { named } from '../core/words';
import { textFieldOf } from '../dom/field';
import { labelNear } from '../dom/label';
import { defineKind } from './kind';

/** Something on the page copied by the keyboard or the menu. What was copied is not read. */
export const copy = defineKind({
  id: 'copy',
  schema: v.object({ target: Target }),
  watch(page, emit) {
    page.listen('copy', (event, origin) => {
      // The browser makes the event of a script's `execCommand` itself, and calls it trusted.
      if (!origin || !page.document.defaultView?.navigator.userActivation.hasBeenActive) return;
      const field = textFieldOf(origin);
      const anchor = page.document.getSelection()?.anchorNode;
      const place = field ?? (anchor instanceof Element ? anchor : anchor?.parentElement) ?? origin;
      if (place.matches('body, html')) return;
      const target = page.targetOf(place);
      // What is copied is called by its label: its own text is the value, and differs the next time.
      const name = field ? target.name : page.clean(labelNear(place), 'label').slice(0, 80);
      emit({
        data: { target: { ...target, name: name || target.name } },
        at: page.timeOf(event),
        shotId: page.shoot('now', 'before', place),
      });
    });
  },
  describe: ({ target }, words) => ({
    action: 'copy',
    instruction: words(target.name === '' ? 'stepCopyNameless' : 'stepCopy', { name: named(target.name) }),
    target,
  }),
});
