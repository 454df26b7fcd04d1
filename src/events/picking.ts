import { isSecretField, textFieldOf } from '../dom/field';
import { isInPopupOf, ownFieldOf } from '../dom/own-field';
import { closestUp } from '../dom/tree';
import type { RecordedPage } from './kind';

/** A value that came into a field by presses alone: from a calendar, a list of times, buttons that count, or one that clears. */
export interface Picked {
  field: HTMLInputElement;
  value: string;
  /** What the field held before. */
  was: string;
  /** Milliseconds since 1970 of the last press. */
  at: number;
  /** Of the press with which it began: what was pressed from then on served the value. */
  since: number;
}

/** When pages show what a press has set, in milliseconds after it. */
const SHOWN_AFTER = [60, 250];

/** Watches presses beside a text input, and in what they open; `report` is told each value that they set. */
export function watchPicking(page: RecordedPage, report: (picked: Picked) => void): void {
  let going: { field: HTMLInputElement; known: string; since: number } | undefined;

  const look = (pressed: Element, at: number) => {
    if (!going?.field.isConnected || going.field.value === going.known) return;
    const { field, since, known: was } = going;
    // Emptied by a button that stays: what it held was added or sent, and the button says so.
    if (field.value === '' && pressed.isConnected && pressed.checkVisibility({ visibilityProperty: true })) return;
    going.known = field.value;
    report({ field, value: field.value, was, at, since });
  };
  page.listen('pointerdown', (event, origin) => {
    const own = origin && event.button === 0 ? fieldPressed(origin) : undefined;
    if (!origin || !(own || (going && isInPopupOf(going.field, origin)))) going = undefined;
    else if (own && own !== going?.field) going = { field: own, known: own.value, since: page.timeOf(event) };
    else if (going) going.known = going.field.value;
  });
  // What is typed is told by the visit to the field.
  page.listen('input', (_, origin) => {
    if (going && origin === going.field) going.known = going.field.value;
  });
  page.listen('click', (event, origin) => {
    // Options are chosen from lists, which tell it themselves; and a press of the field itself chooses nothing.
    if (!origin || !going || textFieldOf(origin) || closestUp(origin, (at) => at.getAttribute('role') === 'option'))
      return;
    for (const wait of SHOWN_AFTER) setTimeout(look, wait, origin, page.timeOf(event));
  });
}

/** The input that a press is about: itself, or the one that the pressed button belongs to. */
function fieldPressed(origin: Element): HTMLInputElement | undefined {
  const field = textFieldOf(origin);
  if (!field) return ownFieldOf(origin);
  return field instanceof HTMLInputElement && !isSecretField(field) ? field : undefined;
}
