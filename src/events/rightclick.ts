import * as v from 'valibot';
import { Target } from '../core/target';
import { named } from '../core/words';
import { meantElement } from '../dom/meant';
import { originOf } from '../dom/tree';
import { defineKind } from './kind';

/** The context menu asked for with the pointer: on what acts when pressed, else on the row or the piece of text. */
export const rightclick = defineKind({
  id: 'rightclick',
  schema: v.object({ target: Target }),
  watch(page, emit, signal) {
    const view = page.document.defaultView;
    let begun: Parameters<typeof emit>[0] | undefined;
    view?.addEventListener(
      'pointerdown',
      (event) => {
        begun = undefined;
        const origin = originOf(event);
        if (!event.isTrusted || event.button !== 2 || !origin || origin.matches('body, html')) return;
        const element = meantElement(origin) ?? origin;
        begun = {
          data: { target: page.targetOf(element) },
          at: page.timeOf(event),
          page: page.info(),
          shotId: page.shoot('now', 'before', element),
        };
      },
      { capture: true, signal },
    );
    view?.addEventListener(
      'contextmenu',
      (event) => {
        if (event.isTrusted && begun) emit(begun);
        begun = undefined;
      },
      { capture: true, signal },
    );
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
