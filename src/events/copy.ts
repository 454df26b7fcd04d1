import * as v from 'valibot';
import { Target } from '../core/target';
import { named } from '../core/words';
import { textFieldOf } from '../dom/field';
import { labelNear } from '../dom/label';
import { copiedBy } from './copybutton';
import { defineKind } from './kind';

/** A copy right after a press, within so many milliseconds, is what the pressed button does. */
const BY_BUTTON = 300;

/** Something on the page copied: by the keyboard, the menu, or a button beside it. What was copied is not read. */
export const copy = defineKind({
  id: 'copy',
  schema: v.object({ target: Target }),
  watch(page, emit) {
    let pressedAt = -Infinity;
    page.onPressed(({ element, target, at, page: info, shotId }) => {
      const name = copiedBy(element, target.name);
      if (name === undefined) return;
      const data = { target: { ...target, name: page.clean(name, 'label') } };
      emit({ data, at, page: info, ...(shotId !== undefined && { shotId }) });
    });
    page.listen('click', (event) => {
      pressedAt = event.timeStamp;
    });
    page.listen('copy', (event, origin) => {
      if (!origin || event.timeStamp - pressedAt < BY_BUTTON) return;
      // The browser makes the event of a script's `execCommand` itself, and calls it trusted.
      if (!page.document.defaultView?.navigator.userActivation.hasBeenActive) return;
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
