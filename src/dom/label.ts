import { oneLine, parentOf } from './tree';

/** Parts of a page that say something of their own. */
const PARTS = '[role="tabpanel"], [role="tablist"], section, article, nav, table, ul, ol, form';

/** How far up a label may stand from its field. */
const LEVELS = 4;

/**
 * The text that stands beside or above a field and names it, for markup that ties no label to it: the row header or
 * the cell before it in a table, a `label` or `legend` in the same group, or the text right before it. Empty when
 * there is none.
 */
export function labelNear(field: Element): string {
  const behind = isToggle(field) ? labelBehind(field) : '';
  if (behind !== '') return behind;
  const cell = field.closest('td, [role="cell"], [role="gridcell"], dd');
  const before = cell?.previousElementSibling;
  if (before) {
    const text = labelText(before);
    if (text !== '') return text;
  }
  let inner: Element = field;
  for (let level = 0, at = parentOf(field); at && level < LEVELS; level++, inner = at, at = parentOf(at)) {
    if (at.matches('body, main, form:not(:has(input ~ input)), table')) break;
    const label = labelBefore(at, inner);
    if (label !== '') return label;
  }
  return '';
}

function isToggle(field: Element): boolean {
  return field.matches('[type="checkbox"], [type="radio"], [role="checkbox"], [role="radio"], [role="switch"]');
}

/** Check boxes and radio buttons have their label behind them. */
function labelBehind(field: Element): string {
  for (let node = field.nextSibling; node; node = node.nextSibling) {
    if (node instanceof Element && node.matches('input, select, textarea, button, br, script, style')) return '';
    const text = node instanceof Element ? labelText(node) : oneLine(node.textContent ?? '');
    if (text !== '') return text.length <= 80 ? trimLabel(text) : '';
  }
  return '';
}

function labelBefore(group: Element, inner: Element): string {
  const fields = group.querySelectorAll('input:not([type=hidden]), select, textarea, [contenteditable=true]');
  if (fields.length === 1) {
    const label = group.querySelector('label, legend, [class*="label" i]');
    if (label && !label.contains(inner)) return labelText(label);
  }
  for (let node = inner.previousSibling; node; node = node.previousSibling) {
    if (node instanceof Element && node.matches('input, select, textarea, button, script, style')) return '';
    // A part of the page of its own is no label of what follows it.
    if (node instanceof Element && (node.matches(PARTS) || node.querySelector(PARTS))) return '';
    const text = node instanceof Element ? labelText(node) : oneLine(node.textContent ?? '');
    if (text !== '') return text.length <= 80 ? trimLabel(text) : '';
  }
  return '';
}

function labelText(element: Element): string {
  if (element.querySelector('input, select, textarea')) return '';
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node && text.length < 200; node = walker.nextNode()) {
    // Help buttons and marks of required fields stand in labels, and are no part of them.
    if (!node.parentElement?.closest('a, button, [aria-hidden="true"], abbr')) text += node.textContent;
  }
  return trimLabel(oneLine(text.slice(0, 200)));
}

function trimLabel(text: string): string {
  return text.replace(/\s*[:*]+$/, '');
}
