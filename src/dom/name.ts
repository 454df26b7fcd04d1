import { getAriaRole, getElementAccessibleName } from 'ivya/utils';
import { NAME_LIMIT } from '../core/target';
import { labelNear } from './label';
import { isInShadowed, ownName, ownRole } from './shadowed';
import { byId, closestUp, firstBlockOf, lineOf, oneLine } from './tree';

/** Attributes in which consoles keep the text of a tooltip. */
const TOOLTIPS = [
  'data-tooltip',
  'tooltip',
  'html-tooltip',
  'data-original-title',
  'data-bs-original-title',
  'data-title',
];

/** Gives the name of an element that tells none itself. */
export type NameHint = (element: Element) => string | undefined;

let hintFor: NameHint = () => undefined;

/** Asks `hint` from now on for the names that a console's own markup keeps. */
export function nameWith(hint: NameHint): void {
  hintFor = hint;
}

/** ACE tells in its field's name where the caret is. */
const CARET = /(^|, )Cursor at row \d+$/;

/** ARIA role; `generic` when the element has none. `th` is mended: the library calls it a plain cell. */
export function roleOf(element: Element): string {
  if (element.localName === 'th' && !element.hasAttribute('role'))
    return element.getAttribute('scope') === 'row' ? 'rowheader' : 'columnheader';
  if (element instanceof HTMLInputElement && element.type === 'password') return 'textbox';
  return isInShadowed(element) ? ownRole(element) : (getAriaRole(element) ?? 'generic');
}

/**
 * The name of an element as a person would call it, at most {@link NAME_LIMIT} characters; empty when nothing names it.
 * The accessible name first, then what the console is known to call it, tooltips and the label beside it; never the value it holds.
 */
export function nameOf(element: Element, role = roleOf(element)): string {
  // What lies behind an open list or dialog is hidden as a whole; it was named before, and will be again.
  const behind = closestUp(element, (at) => at.matches('[aria-hidden="true"], [inert]')) !== undefined;
  const accessible = oneLine(accessibleNameOf(element, behind).slice(0, 2000));
  const candidates = [
    () => withoutValue(element, accessible).replace(CARET, ''),
    // The library knows no image maps.
    () => (element instanceof HTMLAreaElement ? element.alt : ''),
    () => hintFor(element) ?? '',
    () => TOOLTIPS.map((name) => element.getAttribute(name) ?? '').find((text) => text !== '') ?? '',
    () => (/^(button|link|menuitem|tab)$/.test(role) ? descriptionOf(element) : ''),
    () => (isField(element, role) ? labelNear(element) : ''),
    () => (isField(element, role) ? '' : textOf(element, role)),
  ];
  for (const candidate of candidates) {
    const name = shorten(oneLine(candidate()));
    if (name !== '' && !looksGenerated(name)) return name;
  }
  return '';
}

/** The accessible name by the specification, as long as it is; empty when there is none. `hidden` elements have one, too. */
export function accessibleNameOf(element: Element, hidden = false): string {
  return isInShadowed(element) ? ownName(element) : getElementAccessibleName(element, hidden);
}

/** What something without a name of its own says: all of it when it is short, else its first block; a row's first cell. */
function textOf(element: Element, role: string): string {
  const all = role === 'row' ? '' : lineOf(element, NAME_LIMIT + 1);
  return all === '' || all.length > NAME_LIMIT ? firstBlockOf(element) : all;
}

/** Libraries that draw their tooltips themselves (Angular Material) give the text as a description. */
function descriptionOf(element: Element): string {
  const ids = element.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  return ids.map((id) => byId(element, id)?.textContent ?? '').join(' ');
}

/** A name cut at {@link NAME_LIMIT} characters, with an ellipsis. */
export function shorten(name: string): string {
  if (name.length <= NAME_LIMIT) return name;
  const cut = name.slice(0, NAME_LIMIT - 1);
  return `${cut.replace(/[\ud800-\udbff]$/, '').trimEnd()}…`;
}

/** Whether the element takes a value: it must be named by its label, never by what it holds. */
function isField(element: Element, role: string): boolean {
  return (
    /^(textbox|searchbox|combobox|listbox|spinbutton|slider|checkbox|radio|switch)$/.test(role) ||
    element.matches('input, select, textarea, [contenteditable]')
  );
}

/** A trigger labelled by its label and its value (`Instance type t3.micro`) is named by the label alone. */
function withoutValue(element: Element, name: string): string {
  if (!element.hasAttribute('aria-haspopup') && element.getAttribute('role') !== 'combobox') return name;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  if (ids.length < 2) return name;
  const inside = ids.filter((id) => {
    const part = byId(element, id);
    return part !== undefined && (element === part || element.contains(part));
  });
  const labels = ids.filter((id) => !inside.includes(id)).flatMap((id) => byId(element, id) ?? []);
  if (inside.length === 0 || labels.length === 0) return name;
  return oneLine(labels.map((label) => label.textContent ?? '').join(' ')) || name;
}

/** Hashes, generated ids and class-like strings: better no name than one nobody can see. */
function looksGenerated(name: string): boolean {
  if (/\s/.test(name)) return false;
  return /^[:.#_]/.test(name) || /^(?=.*\d)[0-9a-f-]{16,}$/i.test(name) || /^[a-z]+(:|__)r?\d+:?$/i.test(name);
}
