import type { Target } from '../core/target';
import { cssOf, namedOf, patternOf } from './script-targets';

/** Elements that are called by their text, by role, as XPath tells them. */
const BY_TEXT: Record<string, string> = {
  button: 'self::button or @role="button"',
  link: 'self::a or @role="link"',
  tab: '@role="tab"',
  menuitem: '@role="menuitem"',
  treeitem: '@role="treeitem"',
};

/** Fields whose labels are tied to them for the eye alone: the browser's own tree does not know the name then. */
const FIELD = /^(textbox|searchbox|combobox|listbox|spinbutton|checkbox|radio|switch|slider)$/;

/**
 * Selectors of a step in a recording for DevTools; none when nothing is known of its element. A replay takes whichever is
 * found first, so that none is given that could find something else.
 */
export function selectorsFor(target: Target): string[][] {
  const { role, name, context } = target;
  const css = cssOf(target);
  const named = namedOf(target);
  const place = css === undefined ? [] : [[css]];
  // Others on the page are called the same: only the place tells them apart.
  if (!named || (context !== undefined && css !== undefined)) return place;
  const selectors = named.at(-1)?.exact ? ariaOf(name, role) : [];
  const made = patternOf(name) !== undefined;
  const isField = FIELD.test(role);
  return [...selectors, ...textOf(name, role), ...(isField || made || !(role in BY_TEXT) ? place : [])];
}

/** An option of an open list. */
export function optionSelectors(label: string): string[][] {
  return [...ariaOf(label, 'option'), ...xpath(`//*[@role="option"][.//*[normalize-space(.)=TEXT]]`, label)];
}

/** By the browser's accessibility tree. What stands in brackets with a quoted value would be read as an attribute. */
function ariaOf(name: string, role: string): string[][] {
  return /\[\s*\w+\s*=\s*["']/.test(name) || !/^[a-z]+$/.test(role) ? [] : [[`aria/${name}[role="${role}"]`]];
}

/** By the text of the document: signs that a style sheet adds are part of the name in the browser's tree. */
function textOf(name: string, role: string): string[][] {
  const kind = BY_TEXT[role];
  return kind === undefined ? [] : xpath(`//*[${kind}][normalize-space(.)=TEXT]`, name);
}

function xpath(path: string, text: string): string[][] {
  // XPath has no way to write both marks in one literal.
  const mark = text.includes('"') ? "'" : '"';
  return text.includes(mark) ? [] : [[`xpath/${path.replace('TEXT', () => `${mark}${text}${mark}`)}`]];
}
