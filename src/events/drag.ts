import * as v from 'valibot';
import { Target } from '../core/target';
import { named } from '../core/words';
import { meantElement } from '../dom/meant';
import { closestUp } from '../dom/tree';
import { defineKind, sameControl } from './kind';

const Data = v.object({
  target: Target,
  /** Where it was let go. */
  destination: Target,
});

/** How far the pointer must go before it drags, in CSS pixels. */
const DISTANCE = 12;

/** Something dragged to another place: with the browser's own drag and drop, or by a page that follows the pointer. */
export const drag = defineKind({
  id: 'drag',
  schema: Data,
  watch(page, emit) {
    type Begun = { element: Element; target: Target; at: number; shotId: string; x: number; y: number };
    let begun: Begun | undefined;
    const begin = (event: PointerEvent | DragEvent, element: Element): Begun => ({
      element,
      target: page.targetOf(element),
      at: page.timeOf(event),
      shotId: page.shoot('now', 'before', element),
      x: event.clientX,
      y: event.clientY,
    });
    const end = (event: MouseEvent, place: Element | undefined) => {
      const from = begun;
      begun = undefined;
      if (!from || !place || Math.hypot(event.clientX - from.x, event.clientY - from.y) < DISTANCE) return;
      const destination = destinationOf(place, from.element);
      if (!destination) return;
      emit({
        data: { target: from.target, destination: page.targetOf(destination) },
        at: from.at,
        shotId: from.shotId,
        control: page.controlId(from.element),
      });
    };
    page.listen('pointerdown', (event, origin) => {
      // Only what shows that it can be moved: any other movement with the button down selects text, or nothing.
      const handle = origin && event.button === 0 ? closestUp(origin, isHandle) : undefined;
      begun = handle && begin(event, handle);
    });
    page.listen('pointerup', (event) => {
      if (!begun) return;
      const under = page.document.elementsFromPoint(event.clientX, event.clientY);
      end(
        event,
        under.find((element) => !begun?.element.contains(element)),
      );
    });
    page.listen('dragstart', (event, origin) => {
      if (!origin) return;
      const dragged =
        closestUp(origin, (at) => at instanceof HTMLElement && at.draggable) ?? meantElement(origin) ?? origin;
      begun = begun && dragged.contains(begun.element) ? { ...begun, element: dragged } : begin(event, dragged);
    });
    page.listen('drop', (event, origin) => {
      if ((event.dataTransfer?.files.length ?? 0) === 0) end(event, origin);
    });
  },
  describe: ({ target, destination }, words) => ({
    action: 'drag',
    instruction: words(destination.name === '' ? 'stepDragNameless' : 'stepDrag', {
      name: named(target.name || target.role),
      destination: named(destination.name),
    }),
    target,
    value: destination.name,
  }),
  absorbs: sameControl,
});

function isHandle(element: Element): boolean {
  if (element.matches('input, textarea, select, [contenteditable]')) return false;
  if (element instanceof HTMLElement && element.getAttribute('draggable') === 'true') return true;
  return (
    /^(grab|grabbing|move)$/.test(getComputedStyle(element).cursor) &&
    element.matches('[role], [tabindex], [aria-roledescription], li, div, span')
  );
}

/** The place that a thing was let go on, as a person would call it: what has a name, not the bare layout around it. */
function destinationOf(place: Element, dragged: Element): Element | undefined {
  return closestUp(
    place,
    (at) =>
      !dragged.contains(at) &&
      !at.matches('body, html') &&
      (at.hasAttribute('aria-label') ||
        at.hasAttribute('aria-labelledby') ||
        at.matches('li, tr, [role]') ||
        at.children.length === 0),
  );
}
