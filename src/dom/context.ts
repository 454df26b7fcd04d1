import { accessibleNameOf, nameOf, roleOf, shorten } from './name';
import { byRole } from './selectors';
import { closestUp, lineOf, oneLine } from './tree';

/** How many elements of the same kind are compared at most, so that a huge table stays cheap. */
const COMPARED = 300;

/** Where an element is on its page, as far as that tells it from others. */
export interface Context {
  /** As a person would say it; not empty. */
  text: string;
  /** Playwright's locator of the place; absent when the place has no role of its own. */
  scope?: string;
}

/** In a table, they choose their row. */
const TOGGLE = /^(checkbox|radio|switch)$/;

/**
 * What tells an element from others of the same role and name on the page: the row, the section, or the dialog it is
 * in. Nothing when its name is unique. For an element without a name: the nearest heading before it.
 */
export function contextOf(element: Element, role: string, name: string): Context | undefined {
  if (name === '') return (TOGGLE.test(role) ? rowOf(element) : undefined) ?? headingBefore(element);
  return hasTwin(element, role, name) ? placeOf(element) : undefined;
}

function hasTwin(element: Element, role: string, name: string): boolean {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  const sameKind = element.hasAttribute('role')
    ? root.querySelectorAll(`[role="${CSS.escape(role)}"]`)
    : root instanceof Document
      ? root.getElementsByTagName(element.localName)
      : root.querySelectorAll(element.localName);
  let compared = 0;
  for (const other of sameKind) {
    if (other === element || other.closest('[aria-hidden="true"]')) continue;
    if (++compared > COMPARED) return false;
    if (other.textContent === element.textContent && roleOf(other) === role && nameOf(other, role) === name)
      return true;
  }
  return false;
}

function placeOf(element: Element): Context | undefined {
  const row = rowOf(element);
  if (row) return row;
  const dialog = closestUp(element, (at) => at.matches('dialog, [role="dialog"], [role="alertdialog"]'));
  const inside = closestUp(
    element,
    (at) =>
      at !== element &&
      at.matches(
        'section, fieldset, [role="region"], [role="group"], [role="tabpanel"], article, nav, [role="navigation"]',
      ),
  );
  for (const place of [inside, dialog]) {
    if (!place) continue;
    const name = oneLine(accessibleNameOf(place));
    const text = name || headingIn(place);
    if (text !== '') return placed(text, name === '' ? 'generic' : roleOf(place));
  }
  return headingBefore(element);
}

function rowOf(element: Element): Context | undefined {
  const row = closestUp(element, (at) => at.matches('tr, [role="row"]'));
  const key = row && rowKey(row, element);
  return key === undefined ? undefined : placed(key, 'row');
}

function placed(text: string, role: string): Context {
  const short = shorten(text);
  // A row's name is made of all its cells: the one that names it is part of it.
  return { text: short, ...(role !== 'generic' && short === text && { scope: byRole(role, text, role !== 'row') }) };
}

/** The text that names a row: its row header, else the first cell that has text and does not hold `element`. */
export function rowKey(row: Element, element?: Element): string | undefined {
  const cells = [...row.querySelectorAll('th, td, [role="rowheader"], [role="cell"], [role="gridcell"]')];
  const header = cells.find((cell) => cell.matches('th[scope="row"], [role="rowheader"]'));
  const key = [header, ...cells].find(
    (cell) => cell && !(element && cell.contains(element)) && lineOf(cell, 80) !== '',
  );
  return key && lineOf(key, 80);
}

function headingIn(place: Element): string {
  const heading = place.querySelector('h1, h2, h3, h4, h5, h6, legend, [role="heading"]');
  return heading ? lineOf(heading, 80) : '';
}

function headingBefore(element: Element): Context | undefined {
  const heading = headingElementBefore(element);
  const text = heading ? lineOf(heading, 80) : '';
  return text === '' ? undefined : { text };
}

/** The nearest heading before an element in its document; nothing when there is none. */
export function headingElementBefore(element: Element): Element | undefined {
  let nearest: Element | undefined;
  for (const heading of element.ownerDocument.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')) {
    if (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) nearest = heading;
    else break;
  }
  return nearest;
}
