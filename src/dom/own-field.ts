import { isSecretField, textFieldOf } from './field';
import { closestUp, isSeen, oneLine, parentOf } from './tree';

/** How far up a field may stand from its buttons. */
const LEVELS = 6;

/** What lies above the page until something is chosen in it. */
const POPUP = '[role="dialog"], [role="menu"], [role="grid"], [role="tooltip"], [popover], dialog';

/**
 * The input that a button without words belongs to – to clear it, to count it up, to open its calendar: the only text
 * input around it. Nothing for a secret one.
 */
export function ownFieldOf(origin: Element): HTMLInputElement | undefined {
  const button = closestUp(origin, (at) => at.matches('button, [role="button"]'));
  // A button that says what it does acts by itself: it adds, sends, or saves.
  if (!(button instanceof HTMLElement) || /[\p{L}\p{N}]/u.test(oneLine(button.innerText))) return undefined;
  for (let level = 0, at = parentOf(button); at && level < LEVELS; level++, at = parentOf(at)) {
    // Turning pages is not counting, although the number of the page may be typed, too.
    if (at.matches('nav, [role="navigation"]')) return undefined;
    const fields = [...at.querySelectorAll('input')].filter((field) => textFieldOf(field) === field && isSeen(field));
    const [field, another] = fields;
    if (another) return undefined;
    if (field) return isSecretField(field) ? undefined : field;
  }
  return undefined;
}

/** Whether an element lies in something that opened above the page, and that does not hold `field` itself. */
export function isInPopupOf(field: Element, element: Element): boolean {
  const popup = closestUp(
    element,
    (at) => at.matches(POPUP) || /^(absolute|fixed)$/.test(getComputedStyle(at).position),
  );
  return popup !== undefined && closestUp(field, (at) => at === popup) === undefined;
}
