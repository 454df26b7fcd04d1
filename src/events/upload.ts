import * as v from 'valibot';
import { Target } from '../core/target';
import { named, valued } from '../core/words';
import { closestUp, isSeen } from '../dom/tree';
import { defineKind, sameControl } from './kind';

const Data = v.object({
  target: Target,
  /** Names alone, without folders; contents are never read. */
  files: v.pipe(v.array(v.pipe(v.string(), v.maxLength(255))), v.minLength(1), v.maxLength(100)),
});

/** Files chosen in the browser's dialog, or dropped on the page. */
export const upload = defineKind({
  id: 'upload',
  schema: Data,
  watch(page, emit) {
    /** What was pressed last: the button that opens the browser's dialog. */
    let pressed: Element | undefined;
    page.onPressed(({ element }) => {
      pressed = element;
    });
    const names = (files: FileList | undefined) =>
      [...(files ?? [])].slice(0, 100).map((file) => page.clean(file.name.slice(0, 255), 'label', 255));
    // Not `change`: that one stays inside shadow roots.
    page.listen('input', (event, field) => {
      if (!(field instanceof HTMLInputElement) || field.type !== 'file') return;
      const files = names(field.files ?? undefined);
      if (files.length === 0) return;
      // A field that is not shown is filled through the button that opened the dialog.
      const shown = isSeen(field) || !pressed?.isConnected || isHidden(pressed) ? field : pressed;
      emit({
        data: { target: page.targetOf(shown), files },
        at: page.timeOf(event),
        control: page.controlId(!isSeen(field) && pressed?.isConnected ? pressed : shown),
        shotId: page.shoot('settled', 'after', shown),
      });
    });
    page.listen('drop', (event, place) => {
      const files = names(event.dataTransfer?.files);
      if (!place || files.length === 0) return;
      emit({
        data: { target: page.targetOf(place), files },
        at: page.timeOf(event),
        shotId: page.shoot('now', 'before', place),
      });
    });
  },
  describe({ target, files }, words) {
    const value = files.join(', ');
    const key = target.name === '' ? 'stepUploadNameless' : 'stepUpload';
    return {
      action: 'upload',
      instruction: words(key, { name: named(target.name), value: valued(value) }),
      target,
      value,
    };
  },
  // The press on the button that opened the dialog.
  absorbs: sameControl,
});

/** Whether an element is drawn only for the eye: something else stands for it. */
function isHidden(element: Element): boolean {
  return closestUp(element, (at) => at.getAttribute('aria-hidden') === 'true') !== undefined;
}
