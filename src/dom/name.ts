import { getAriaRole, getElementAccessibleName } from 'ivya/utils';
import { NAME_LIMIT } from '../core/target';
import { labelNear } from './label';
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

/** ACE tells in its field's name where the caret is. */
const CARET = /(^|, )Cursor at row \d+$/;

/** ARIA role; `generic` when the element has none. `th` is mended: the library calls it a plain cell. */
export function roleOf(element: Element): string {
  if (element.localName === 'th' && !element.hasAttribute('role'))
    return element.getAttribute('scope') === 'row' ? 'rowheader' : 'columnheader';
  if (element instanceof HTMLInputElement && element.type === 'password') return 'textbox';
  return getAriaRole(element) ?? 'generic';
}

/**
 * The name of an element as a person would call it, at most {@link NAME_LIMIT} characters; empty when nothing names it.
 * The accessible name first, then tooltips and the label beside it; never the value it holds.
 */
export function nameOf(element: Element, role = roleOf(element)): string {
  // What lies behind an open list or dialog is hidden as a whole; it was named before, and will be again.
  const behind = closestUp(element, (at) => at.matches('[aria-hidden="true"], [inert]')) !== undefined;
  const accessible = oneLine(getElementAccessibleName(element, behind).slice(0, 2000));
  const candidates = [
    () => withoutValue(element, accessible).replace(CARET, ''),
    () => TOOLTIPS.map((name) => element.getAttribute(name) ?? '').find((text) => text !== '') ?? '',
    () => (isField(element, role) ? labelNear(element) : ''),
    () => (isField(element, role) ? '' : textOf(element, role)),
  ];
  for (const candidate of candidates) {
    const name = shorten(oneLine(candidate()));
    if (name !== '' && !looksGenerated(name)) return name;
  }
  return '';
}

/** What something without a name of its own says: all of it when it is short, else its first block; a row's first cell. */
function textOf(element: Element, role: string): string {
  const all = role === 'row' ? '' : lineOf(element, NAME_LIMIT + 1);
  return all === '' || all.length > NAME_LIMIT ? firstBlockOf(element) : all;
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
