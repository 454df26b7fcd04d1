import type { Rect } from '../core/box';
import { isSecretField, namesSecret } from './field';
import { rectOf } from './place';
import { blockOf, eachRoot } from './tree';

/** A stretch of a text that must not be seen, with the rule that says so. */
export interface SecretSpan {
  start: number;
  end: number;
  rule: string;
}

/** Finds what must not be seen in a text: `table-cell` for text of the page, `terminal` for blocks of code. */
export type FindSecrets = (text: string, context: 'table-cell' | 'terminal' | 'input-value') => SecretSpan[];

/** A rectangle, in CSS pixels of the frame's viewport, that must be filled. `kind` is the rule's id. */
export interface SensitiveRect {
  rect: Rect;
  kind: string;
}

/** Elements whose lines belong together although each is a block: a key shown in an editor is one text. */
const BLOCKS_OF_CODE = 'pre, .ace_text-layer, .view-lines, .cm-content, .CodeMirror-code, .xterm-rows, [role="code"]';

const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'title']);

/** How many characters of clean text are remembered, so that an unchanged page is not scanned again. */
const REMEMBERED = 2_000_000;

/** Finds everything in a document that must be filled before a picture of it is stored. */
export interface SensitiveFinder {
  /** Rectangles of sensitive text and fields in view, open shadow roots included. */
  rects(): SensitiveRect[];
}

/**
 * A finder for one document. It remembers texts that hold no secret, never one that does. Elements that the selector
 * given by `shown` finds are filled whole.
 */
export function sensitiveFinder(
  document: Document,
  find: FindSecrets,
  shown: () => string | undefined = () => undefined,
): SensitiveFinder {
  const clean = new Set<string>();
  let remembered = 0;

  function search(text: string, context: 'table-cell' | 'terminal' | 'input-value'): SecretSpan[] {
    if (text.length < 6 || clean.has(text)) return [];
    const spans = find(text, context);
    if (spans.length === 0 && remembered < REMEMBERED) {
      clean.add(text);
      remembered += text.length;
    }
    return spans;
  }

  function fieldRects(root: Document | ShadowRoot, found: SensitiveRect[], typed: Set<string>): void {
    for (const field of root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
      if (field.value === '' || /^(hidden|checkbox|radio|button|submit|reset|image|range|color|file)$/.test(field.type))
        continue;
      const secret = isSecretField(field);
      if (secret && field.value.length >= 6) typed.add(field.value);
      const rule = secret ? 'secret-field' : search(field.value, 'input-value')[0]?.rule;
      if (rule !== undefined) found.push({ rect: rectOf(field), kind: rule });
    }
  }

  function textRects(root: Document | ShadowRoot, found: SensitiveRect[], typed: ReadonlySet<string>): void {
    let before = '';
    for (const unit of textUnits(root)) {
      const text = unit.nodes.map((node) => node.data).join(unit.code ? '\n' : '');
      const joint = unit.code ? 1 : 0;
      const spans = search(text, unit.code ? 'terminal' : 'table-cell');
      for (const value of typed) {
        const start = text.indexOf(value);
        if (start >= 0) spans.push({ start, end: start + value.length, rule: 'secret-field' });
      }
      const label = before;
      before = text.trim();
      // A value under or beside its label: `Secret access key` and, in the next block, the key.
      if (spans.length === 0 && label.length <= 60 && namesSecret(label) && /^\s*(?=\S*[\d\W])\S{8,}\s*$/.test(text))
        spans.push({ start: 0, end: text.length, rule: 'labelled-secret' });
      for (const span of spans)
        for (const rect of rangeRects(unit.nodes, span, joint)) found.push({ rect, kind: span.rule });
    }
  }

  return {
    rects() {
      const found: SensitiveRect[] = [];
      const typed = new Set<string>();
      eachRoot(document, (root) => fieldRects(root, found, typed));
      eachRoot(document, (root) => textRects(root, found, typed));
      const secrets = shown();
      for (const element of secrets ? document.querySelectorAll(secrets) : [])
        found.push({ rect: rectOf(element), kind: 'labelled-secret' });
      const { innerWidth, innerHeight } = document.defaultView ?? { innerWidth: 0, innerHeight: 0 };
      return found.filter(
        ({ rect }) =>
          rect.width > 0 &&
          rect.x < innerWidth &&
          rect.y < innerHeight &&
          rect.x + rect.width > 0 &&
          rect.y + rect.height > 0,
      );
    },
  };
}

interface TextUnit {
  nodes: Text[];
  code: boolean;
}

/** The text nodes of a tree, grouped by the block that shows them as one run of text, in document order. */
function* textUnits(root: Document | ShadowRoot): Generator<TextUnit> {
  const document = root instanceof Document ? root : root.ownerDocument;
  const bottom = document.defaultView?.innerHeight ?? 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    // Most of a long table is out of view. Its rows are asked, not its cells; a row without a box may show its cells.
    if (node.localName !== 'tr' || node.parentElement?.localName !== 'tbody') return NodeFilter.FILTER_SKIP;
    const { top, height } = node.getBoundingClientRect();
    return height > 0 && (top > bottom || top + height < 0) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  // Most pages show no code at all: then no text has to be asked for it.
  const hasCode = root.querySelector(BLOCKS_OF_CODE) !== null;
  let unit: TextUnit = { nodes: [], code: false };
  let block: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    const parent = text.parentElement;
    if (!parent || SKIPPED.has(parent.localName) || text.data.trim() === '') continue;
    const code = hasCode ? parent.closest(BLOCKS_OF_CODE) : null;
    const owner = code ?? blockOf(parent);
    if (owner !== block) {
      if (unit.nodes.length > 0) yield unit;
      unit = { nodes: [], code: code !== null && !code.matches('pre') };
      block = owner;
    }
    unit.nodes.push(text);
  }
  if (unit.nodes.length > 0) yield unit;
}

/** Rectangles of a span of the joined text of `nodes`; `joint` characters stand between two nodes. */
function rangeRects(nodes: readonly Text[], span: SecretSpan, joint: number): Rect[] {
  const rects: Rect[] = [];
  let offset = 0;
  for (const node of nodes) {
    const start = Math.max(0, span.start - offset);
    const end = Math.min(node.data.length, span.end - offset);
    offset += node.data.length + joint;
    if (start >= end) continue;
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    for (const { x, y, width, height } of range.getClientRects())
      rects.push({ x: x - 1, y: y - 1, width: width + 2, height: height + 2 });
  }
  return rects;
}
