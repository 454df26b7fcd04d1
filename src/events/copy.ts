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
  schema: v.object({
    /** What is pressed, or what holds the text. */
    target: Target,
    /** The label of what is copied: its own text is the value, and differs the next time. */
    what: v.optional(v.pipe(v.string(), v.maxLength(80))),
  }),
  watch(page, emit) {
    let pressedAt = -Infinity;
    page.onPressed(({ element, target, at, page: info, shotId }) => {
      const what = copiedBy(element, target.name);
      if (what === undefined) return;
      const data = { target, what: page.clean(what, 'label', 80) };
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
      const what = field ? '' : page.clean(labelNear(place), 'label', 80);
      emit({
        data: { target: page.targetOf(place), ...(what !== '' && { what }) },
        at: page.timeOf(event),
        shotId: page.shoot('now', 'before', place),
      });
    });
  },
  describe({ target, what }, words) {
    const name = what ?? target.name;
    return {
      action: 'copy',
      instruction: words(name === '' ? 'stepCopyNameless' : 'stepCopy', { name: named(name) }),
      target,
    };
  },
});
