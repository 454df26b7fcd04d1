import type { Target } from '../core/target';
import { cssOf, namedOf, patternOf, steadyBegin } from './script-targets';

/** Elements that are called by their text, by role, as XPath tells them. */
const BY_TEXT: Record<string, string> = {
  button: 'self::button or @role="button"',
  link: 'self::a or @role="link"',
  tab: '@role="tab"',
  menuitem: '@role="menuitem"',
  treeitem: '@role="treeitem"',
};

/** The text of an element on one line; to XPath a space that keeps words together is none. */
const TEXT_OF = 'normalize-space(translate(., "\u00a0", " "))';

/** Fields whose labels are tied to them for the eye alone: the browser's own tree does not know the name then. */
const FIELD = /^(textbox|searchbox|combobox|listbox|spinbutton|checkbox|radio|switch|slider)$/;

/**
 * Selectors of a step in a recording for DevTools; none when nothing is known of its element. A replay takes whichever it
 * finds first, which is the style sheets': such a one is only given where a name alone may find nothing. `chooses`: a list's
 * button may also be called what is chosen.
 */
export function selectorsFor(target: Target, chooses = false): string[][] {
  const { role, name, context } = target;
  const css = cssOf(target);
  const named = namedOf(target);
  const place = css === undefined ? [] : [[css]];
  // Others on the page are called the same: only the place tells them apart.
  if (!named || (context !== undefined && css !== undefined)) return place;
  const selectors = named.at(-1)?.exact ? ariaOf(name, role) : [];
  const made = patternOf(name) !== undefined;
  const begin = made ? beginOf(name, role) : [];
  const isField = FIELD.test(role);
  return [
    ...selectors,
    ...textOf(name, role),
    ...begin,
    ...(isField || chooses || made || !(role in BY_TEXT) ? place : []),
  ];
}

/** An option of an open list. */
export function optionSelectors(label: string): string[][] {
  return [...ariaOf(label, 'option'), ...xpath(`//*[@role="option"][.//*[${TEXT_OF}=TEXT]]`, label)];
}

/** By the browser's accessibility tree. What stands in brackets with a quoted value would be read as an attribute. */
function ariaOf(name: string, role: string): string[][] {
  return /\[\s*\w+\s*=\s*["']/.test(name) || !/^[a-z]+$/.test(role) ? [] : [[`aria/${name}[role="${role}"]`]];
}

/** By the text of the document: signs that a style sheet adds are part of the name in the browser's tree. */
function textOf(name: string, role: string): string[][] {
  const kind = BY_TEXT[role];
  return kind === undefined ? [] : xpath(`//*[${kind}][${TEXT_OF}=TEXT]`, name);
}

/** By how the text begins, when another run makes up the rest of it anew. */
function beginOf(name: string, role: string): string[][] {
  const kind = BY_TEXT[role];
  const begin = steadyBegin(name);
  return kind === undefined || begin.length < 2 ? [] : xpath(`//*[${kind}][starts-with(${TEXT_OF}, TEXT)]`, begin);
}

function xpath(path: string, text: string): string[][] {
  // XPath has no way to write both marks in one literal.
  const mark = text.includes('"') ? "'" : '"';
  return text.includes(mark) ? [] : [[`xpath/${path.replace('TEXT', () => `${mark}${text}${mark}`)}`]];
}
