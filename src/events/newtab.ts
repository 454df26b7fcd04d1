import * as v from 'valibot';
import { Target } from '../core/target';
import { named } from '../core/words';
import { meantElement } from '../dom/meant';
import { defineKind, type Fact } from './kind';

const Data = v.object({ target: Target });

/** A link opened in a new tab: with the middle button, or with Ctrl or Command held. */
export const newtab = defineKind({
  id: 'newtab',
  schema: Data,
  watch(page, emit) {
    let begun: Fact<v.InferOutput<typeof Data>> | undefined;
    page.listen('pointerdown', (event, origin) => {
      begun = undefined;
      const element = origin && event.button === 1 ? meantElement(origin) : undefined;
      if (!element?.matches('a[href], area[href]')) return;
      begun = {
        data: { target: page.targetOf(element) },
        at: page.timeOf(event),
        page: page.info(),
        shotId: page.shoot('now', 'before', element),
      };
    });
    page.listen('auxclick', (event) => {
      if (event.button === 1 && begun) emit(begun);
      begun = undefined;
    });
    page.onPressed(({ newTab, target, at, page: info, shotId }) => {
      if (newTab) emit({ data: { target }, at, page: info, ...(shotId !== undefined && { shotId }) });
    });
  },
  describe({ target }, words) {
    const { name, context } = target;
    const key = name === '' ? 'stepNewTabNameless' : context === undefined ? 'stepNewTab' : 'stepNewTabIn';
    return {
      action: 'click',
      instruction: words(key, { name: named(name), context: named(context ?? '') }),
      target,
    };
  },
});
