import type { FileStep } from '../core/sop-file';
import type { Target } from '../core/target';
import { pattern, quoted } from './playwright-words';
import { cssOf, type Named, namedOf, patternOf } from './script-targets';

/** What is switched in rows of a table; such a box often has no name but its row's. */
const TOGGLE = /^(checkbox|radio|switch)$/;

/** Fields that labels name which no accessibility tree ties to them: a reader sees those, Playwright does not. */
const FIELD = /^(textbox|searchbox|combobox|listbox|spinbutton|checkbox|radio|switch|slider)$/;

/**
 * Ways to find what a step acts on, as locators of Playwright, best first. `scope` is the page or frame it is in. None
 * when nothing is known of it.
 */
export function locatorsOf(target: Target, scope: string): string[] {
  const { role, name, context } = target;
  const css = cssOf(target);
  const byCss = css === undefined ? [] : [`${scope}.locator(${quoted(css)})`];
  const named = namedOf(target);
  if (!named) {
    const inRow = TOGGLE.test(role) && context ? [inOrder(scope, [row(context), { role }])] : [];
    const byText = name === '' ? [] : [`${scope}.getByText(${quoted(name)}, { exact: true })`];
    return [...inRow, ...byText, ...byCss];
  }
  const whole = inOrder(scope, named);
  // Names of pages have signs of icon fonts in them, which no reader sees and no recording keeps.
  const inPart = inOrder(scope, [...named.slice(0, -1), { ...(named.at(-1) as Named), exact: false }]);
  const again = patternOf(name);
  const anew = again === undefined ? [] : [`${scope}.getByRole(${quoted(role)}, { name: ${pattern(again)} })`];
  // Others on the page have the same name, and nothing with a role of its own tells them apart.
  const isOneOfMany = context !== undefined && named.length === 1;
  const both = isOneOfMany && css !== undefined ? [`${whole}.and(${scope}.locator(${quoted(css)}))`] : [];
  // Of fields, a part of the name may be another field's.
  return [...new Set([...both, whole, ...anew, ...(FIELD.test(role) ? [...byCss, inPart] : [inPart])])];
}

/** What to call the constant that holds the element. */
export function constantFor({ target }: FileStep): string {
  const role = target?.role ?? '';
  return /^(button|link|tab|checkbox|radio|option|row|slider)$/.test(role) ? role : 'element';
}

type Part = { role: string; name?: string; exact?: boolean };

function row(name: string): Named {
  return { role: 'row', name, exact: false };
}

function inOrder(scope: string, parts: readonly Part[]): string {
  return `${scope}${parts.map(getByRole).join('')}`;
}

function getByRole({ role, name, exact }: Part): string {
  if (name === undefined) return `.getByRole(${quoted(role)})`;
  return `.getByRole(${quoted(role)}, { name: ${quoted(name)}${exact ? ', exact: true' : ''} })`;
}
