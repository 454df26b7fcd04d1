import * as v from 'valibot';
import { Target } from '../core/target';
import { named } from '../core/words';
import { meantElement } from '../dom/meant';
import { defineKind } from './kind';

/** The context menu asked for with the pointer: on what acts when pressed, else on the row or the piece of text. */
export const rightclick = defineKind({
  id: 'rightclick',
  schema: v.object({ target: Target }),
  watch(page, emit) {
    let begun: Parameters<typeof emit>[0] | undefined;
    page.listen('pointerdown', (event, origin) => {
      begun = undefined;
      if (event.button !== 2 || !origin || origin.matches('body, html')) return;
      const element = meantElement(origin) ?? origin;
      begun = {
        data: { target: page.targetOf(element) },
        at: page.timeOf(event),
        page: page.info(),
        shotId: page.shoot('now', 'before', element),
      };
    });
    page.listen('contextmenu', () => {
      if (begun) emit(begun);
      begun = undefined;
    });
  },
  describe: ({ target }, words) => ({
    action: 'rightclick',
    instruction: words(target.context === undefined ? 'stepRightClick' : 'stepRightClickIn', {
      name: named(target.name),
      context: named(target.context ?? ''),
    }),
    target,
  }),
});
