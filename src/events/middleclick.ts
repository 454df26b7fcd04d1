import * as v from 'valibot';
import { Target } from '../core/target';
import { named } from '../core/words';
import { textFieldOf } from '../dom/field';
import { meantElement } from '../dom/meant';
import { watchReaction } from '../dom/reaction';
import { defineKind } from './kind';

/** How long a page may take to react, in milliseconds. */
const REACTS_WITHIN = 200;

/** The middle button on something other than a link, as on a tab that it closes: only when the page reacts. */
export const middleclick = defineKind({
  id: 'middleclick',
  schema: v.object({ target: Target }),
  watch(page, emit) {
    let begun: (Parameters<typeof emit>[0] & { element: Element }) | undefined;
    page.listen('pointerdown', (event, origin) => {
      begun = undefined;
      const element = origin && event.button === 1 ? meantElement(origin) : undefined;
      if (!element || element.matches('a[href], area[href]') || textFieldOf(element)) return;
      begun = {
        element,
        data: { target: page.targetOf(element) },
        at: page.timeOf(event),
        page: page.info(),
        shotId: page.shoot('now', 'before', element),
      };
    });
    page.listen('auxclick', (event) => {
      if (event.button !== 1 || !begun) return;
      const { element, ...fact } = begun;
      begun = undefined;
      const reaction = watchReaction(element);
      setTimeout(() => {
        if (reaction.changed()) emit(fact);
        reaction.end();
      }, REACTS_WITHIN);
    });
  },
  describe: ({ target }, words) => ({
    action: 'click',
    instruction: words(target.context === undefined ? 'stepMiddleClick' : 'stepMiddleClickIn', {
      name: named(target.name || target.role),
      context: named(target.context ?? ''),
    }),
    target,
  }),
});
