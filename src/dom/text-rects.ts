import type { Rect } from '../core/box';
import { rectOf } from './place';
import type { SecretSpan, SensitiveRect } from './sensitive';
import type { Root } from './survey';
import { runOwnerOf, runsIn, type TextRun, textOf } from './texts';

/** Kind of what a secret field holds, and of all that echoes it. */
export const SECRET_FIELD = 'secret-field';
/** Kind of what is secret for its place, whatever it looks like. */
export const LABELLED = 'labelled-secret';

/** What a span says of what it covers. */
export function kindOf({ rule, possible }: Omit<SecretSpan, 'start' | 'end'>): Omit<SensitiveRect, 'rect'> {
  return { kind: rule, ...(possible && { possible }) };
}

/** Where a tree shows what was typed into secret fields. */
export function echoes(root: Root, values: readonly string[]): SensitiveRect[] {
  const text = values.length > 0 ? ((root instanceof Document ? root.body : root)?.textContent ?? '') : '';
  const shown = values.filter((value) => text.includes(value));
  if (shown.length === 0) return [];
  const found: SensitiveRect[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const owners = new Set<Element>();
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.parentElement) owners.add(runOwnerOf(node.parentElement, true));
  for (const owner of owners)
    for (const run of runsIn(owner)) {
      const said = textOf(run);
      for (const value of shown)
        for (let start = said.indexOf(value); start >= 0; start = said.indexOf(value, start + value.length))
          found.push(...rectsOf(run, { start, end: start + value.length, rule: SECRET_FIELD }));
    }
  return found;
}

/** Rectangles of a span of a run's text. */
export function rectsOf({ nodes, lines }: TextRun, span: SecretSpan): SensitiveRect[] {
  const rects: SensitiveRect[] = [];
  let offset = 0;
  for (const node of nodes) {
    const start = Math.max(0, span.start - offset);
    const end = Math.min(node.data.length, span.end - offset);
    offset += node.data.length + (lines ? 1 : 0);
    if (start >= end) continue;
    for (const rect of rectsIn(node, start, end)) rects.push({ rect, ...kindOf(span) });
  }
  return rects;
}

/** Rectangles of a piece of a text, a little larger: letters stick out of them. */
function rectsIn(node: Text, start: number, end: number): Rect[] {
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()].map(({ x, y, width, height }) => ({
    x: x - 1,
    y: y - 1,
    width: width + 2,
    height: height + 2,
  }));
}

/** Rectangles of all of an element, or of a text. */
export function wholeRects(one: Element | Text): SensitiveRect[] {
  const rects = one instanceof Element ? [rectOf(one)] : rectsIn(one, 0, one.data.length);
  return rects.map((rect) => ({ rect, kind: LABELLED }));
}
