import { getElementAccessibleName } from 'ivya/utils';
import { nameOf, roleOf, shorten } from './name';
import { closestUp, lineOf, oneLine } from './tree';

/** How many elements of the same kind are compared at most, so that a huge table stays cheap. */
const COMPARED = 300;

/** In a table, they choose their row. */
const TOGGLE = /^(checkbox|radio|switch)$/;

/**
 * What tells an element from others of the same role and name on the page: the dialog it is in, the row, or the
 * section. Nothing when its name is unique. For an element without a name: the nearest heading before it.
 */
export function contextOf(element: Element, role: string, name: string): string | undefined {
  const nameless = () => (TOGGLE.test(role) && keyOfRow(element)) || headingBefore(element);
  const context = name === '' ? nameless() : hasTwin(element, role, name) ? placeOf(element) : undefined;
  return context === undefined || context === '' ? undefined : shorten(context);
}

function hasTwin(element: Element, role: string, name: string): boolean {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  const selector = element.hasAttribute('role') ? `[role="${CSS.escape(role)}"]` : element.localName;
  let compared = 0;
  for (const other of root.querySelectorAll(selector)) {
    if (other === element || other.closest('[aria-hidden="true"]')) continue;
    if (++compared > COMPARED) return false;
    if (other.textContent === element.textContent && roleOf(other) === role && nameOf(other, role) === name)
      return true;
  }
  return false;
}

function placeOf(element: Element): string | undefined {
  const key = keyOfRow(element);
  if (key !== undefined) return key;
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
    const name = oneLine(getElementAccessibleName(place, false)) || headingIn(place);
    if (name !== '') return name;
  }
  return headingBefore(element);
}

function keyOfRow(element: Element): string | undefined {
  const row = closestUp(element, (at) => at.matches('tr, [role="row"]'));
  return row && rowKey(row, element);
}

/** The cell that names a row: its row header, else the first cell with text that is no control. */
function rowKey(row: Element, element: Element): string | undefined {
  const cells = [...row.querySelectorAll('th, td, [role="rowheader"], [role="cell"], [role="gridcell"]')];
  const header = cells.find((cell) => cell.matches('th[scope="row"], [role="rowheader"]'));
  const key = [header, ...cells].find((cell) => cell && !cell.contains(element) && lineOf(cell, 80) !== '');
  return key && lineOf(key, 80);
}

function headingIn(place: Element): string {
  const heading = place.querySelector('h1, h2, h3, h4, h5, h6, legend, [role="heading"]');
  return heading ? lineOf(heading, 80) : '';
}

function headingBefore(element: Element): string | undefined {
  let nearest: Element | undefined;
  for (const heading of element.ownerDocument.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')) {
    if (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) nearest = heading;
    else break;
  }
  return nearest && lineOf(nearest, 80);
}
