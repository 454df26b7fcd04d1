import { labelNear } from '../dom/label';
import { oneLine } from '../dom/tree';

/** What libraries put on buttons that copy: https://clipboardjs.com, https://github.com/github/clipboard-copy-element */
const CLIPBOARD =
  '[data-clipboard-text], [data-clipboard-target], [data-clipboard-action], [data-copy], clipboard-copy, .btn-copy, [class*="copy-to-clipboard" i]';

/** “Copy” in some languages, and what follows it. */
const COPY = /^(?:copy|kopieren|copier|copiar|copia|kopiëren|コピー|复制)\b[:\s]*(.*)$/iu;
const TO_CLIPBOARD =
  /\s*\b(to|into|in die|dans le|al|no) (the )?(clipboard|zwischenablage|presse-papiers|portapapeles)$/iu;

/**
 * What a button copies, as a person would call it; empty when nothing names that. Nothing for a button that copies
 * no text: “Copy AMI” makes an image, and stays a button.
 */
export function copiedBy(button: Element, name: string): string | undefined {
  const [, rest = ''] = COPY.exec(name) ?? [];
  const marked = button.closest(CLIPBOARD) !== null || TO_CLIPBOARD.test(name);
  const thing = oneLine(rest.replace(TO_CLIPBOARD, ''));
  if (!marked && !COPY.test(name)) return undefined;
  const label = labelOf(button);
  if (marked) return label || thing;
  if (thing === '') return label || undefined;
  return label !== '' && label.toLowerCase().includes(thing.toLowerCase()) ? label : undefined;
}

/** The label of the value beside a button: a term or header before it, else the text that stands beside it. */
function labelOf(button: Element): string {
  const term = button.closest('dd')?.previousElementSibling;
  if (term?.localName === 'dt') return oneLine(term.textContent ?? '').slice(0, 80);
  const group = button.parentElement;
  const label = group?.querySelector('label, [class*="label" i], dt, th')?.textContent ?? '';
  const near = oneLine(label) || labelNear(group?.matches('td, dd') ? button : (group ?? button));
  return near.replace(/\s*[:*]+$/, '').slice(0, 80);
}
