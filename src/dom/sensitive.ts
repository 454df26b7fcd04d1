import type { Rect } from '../core/box';
import { isSecretField, namesSecret } from './field';
import { rectOf } from './place';
import type { Root, Surveyor } from './survey';
import { runOwnerOf, runsIn, type TextRun, textBeside, textOf } from './texts';

/** A stretch of a text that must not be seen, with the rule that says so. */
export interface SecretSpan {
  start: number;
  end: number;
  rule: string;
  /** It may be harmless. */
  possible?: true;
}

/** Finds what must not be seen in a text: `table-cell` for text of the page, `terminal` for blocks of code. */
export type FindSecrets = (text: string, context: 'table-cell' | 'terminal' | 'input-value') => SecretSpan[];

/**
 * A rectangle, in CSS pixels of the frame's viewport, that must be filled; or that a person decides about, if what it
 * shows is only possibly secret. `kind` is the rule's id.
 */
export interface SensitiveRect {
  rect: Rect;
  kind: string;
  possible?: true;
}

/** Knows what in a document must not be seen, as far as a survey has come. */
export interface SensitiveIndex extends Surveyor {
  /** Rectangles in view of sensitive texts and fields; `roots` are searched for what secret fields hold. */
  rects(roots: readonly Root[]): SensitiveRect[];
  /** Forgets which texts hold no secret: other things are looked for now. */
  forget(): void;
  /** What secret fields hold right now, but for what is too short to be told from other texts. */
  secretValues(): string[];
}

/** Shorter values of secret fields are not looked for in other texts: they would be found everywhere. */
const TELLING_LENGTH = 6;
/** How many characters of clean text are remembered, so that equal texts are scanned once. */
const REMEMBERED = 300_000;

const WITHOUT_TEXT = /^(hidden|checkbox|radio|button|submit|reset|image|range|color|file)$/;
/** A single word that could be a secret: long, and not a mere word of a language. */
const TOKEN = /^\s*(?=\S*[\d\W])\S{8,}\s*$/;

type Field = HTMLInputElement | HTMLTextAreaElement;
type Kind = Omit<SecretSpan, 'start' | 'end'>;
type Hit = SecretSpan & { run: TextRun };

/**
 * An index of what `find` finds. It remembers texts that hold no secret, never one that does. Elements that the selector
 * given by `declared` finds are secret as a whole. A text that `isAllowed` is no secret for standing beside a label alone.
 */
export function sensitiveIndex(
  find: FindSecrets,
  declared: () => string | undefined = () => undefined,
  isAllowed: (text: string) => boolean = () => false,
): SensitiveIndex {
  const clean = new Set<string>();
  let remembered = 0;
  const fields = new Map<Field, { secret: boolean }>();
  const hits = new Map<Element, Hit[]>();
  let shown: readonly Element[] = [];
  /** What was scanned in this very task; until it ends nothing can change. */
  const scanned = new Set<Element>();

  const search = (text: string, context: 'table-cell' | 'terminal' | 'input-value'): SecretSpan[] => {
    if (clean.has(text)) return [];
    const spans = find(text, context);
    if (spans.length === 0 && remembered < REMEMBERED) {
      clean.add(text);
      remembered += text.length;
    }
    return spans;
  };

  const scan = (owner: Element) => {
    if (scanned.has(owner)) return;
    if (scanned.size === 0) queueMicrotask(() => scanned.clear());
    scanned.add(owner);
    const found: Hit[] = [];
    for (const run of runsIn(owner)) {
      const text = textOf(run);
      const spans = search(text, run.lines ? 'terminal' : 'table-cell');
      if (!spans.some(isCertain) && TOKEN.test(text) && isLabelledSecret(run) && !isAllowed(text))
        spans.push({ start: 0, end: text.length, rule: 'labelled-secret' });
      for (const span of spans) found.push({ ...span, run });
      if (isSecretLabel(text)) scanAfter(run);
    }
    if (found.length > 0) hits.set(owner, found);
    else hits.delete(owner);
  };
  /** A label that came, or came to say that it labels a secret, after what it labels. */
  const scanAfter = ({ nodes }: TextRun) => {
    const last = nodes.at(-1);
    const parent = last && textBeside(last, false)?.parentElement;
    if (parent) scan(runOwnerOf(parent, true));
  };

  const fieldRects = (): SensitiveRect[] => {
    const found: SensitiveRect[] = [];
    for (const [field, { secret }] of fields) {
      if (!field.isConnected) fields.delete(field);
      else if (field.value !== '') {
        const spans: Kind[] = secret ? [{ rule: 'secret-field' }] : search(field.value, 'input-value');
        // Filled as a whole: where in it a value stands nobody tells.
        const span = spans.find(isCertain) ?? spans[0];
        if (span) found.push({ rect: rectOf(field), ...kindOf(span) });
      }
    }
    return found;
  };
  const textRects = (): SensitiveRect[] => {
    const found: SensitiveRect[] = [];
    for (const [owner, spans] of hits)
      if (!owner.isConnected) hits.delete(owner);
      else for (const { run, ...span } of spans) found.push(...rectsOf(run, span));
    return found;
  };

  const secretValues = () =>
    [
      ...[...fields].flatMap(([{ value }, { secret }]) => (secret ? [value] : [])),
      ...shown.map((element) => element.textContent?.trim() ?? ''),
    ].filter((value) => value.length >= TELLING_LENGTH);

  return {
    visit(element, inCode) {
      const selector = declared();
      if (selector && element.matches(selector) && !shown.includes(element)) shown = [...shown, element];
      const isTyped = element instanceof HTMLInputElement && !WITHOUT_TEXT.test(element.type);
      if (isTyped || element instanceof HTMLTextAreaElement) fields.set(element, { secret: isSecretField(element) });
      else scan(runOwnerOf(element, inCode));
    },
    rects(roots) {
      const selector = declared();
      shown = selector ? roots.flatMap((root) => [...root.querySelectorAll(selector)]) : [];
      const values = secretValues();
      const found = [
        ...fieldRects(),
        ...textRects(),
        ...shown.map((element) => ({ rect: rectOf(element), kind: 'labelled-secret' })),
        ...roots.flatMap((root) => echoes(root, values)),
      ];
      const { innerWidth, innerHeight } = window;
      return found.filter(
        ({ rect: { x, y, width, height } }) =>
          width > 0 && x < innerWidth && y < innerHeight && x + width > 0 && y + height > 0,
      );
    },
    forget() {
      clean.clear();
      remembered = 0;
    },
    secretValues,
  };
}

function isCertain({ possible }: Kind): boolean {
  return !possible;
}

function kindOf({ rule, possible }: Kind): Omit<SensitiveRect, 'rect'> {
  return { kind: rule, ...(possible && { possible }) };
}

function isSecretLabel(text: string): boolean {
  return text.length <= 200 && text.trim().length <= 60 && namesSecret(text);
}

/** A value under or beside its label: `Secret access key` and, in the next block, the key. */
function isLabelledSecret({ nodes }: TextRun): boolean {
  const before = nodes[0] && textBeside(nodes[0], true)?.parentElement;
  if (!before) return false;
  const run = runsIn(runOwnerOf(before, true)).at(-1);
  return run !== undefined && isSecretLabel(textOf(run));
}

/** Where a tree shows what was typed into secret fields. */
function echoes(root: Root, values: readonly string[]): SensitiveRect[] {
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
          found.push(...rectsOf(run, { start, end: start + value.length, rule: 'secret-field' }));
    }
  return found;
}

/** Rectangles of a span of a run's text. */
function rectsOf({ nodes, lines }: TextRun, span: SecretSpan): SensitiveRect[] {
  const rects: SensitiveRect[] = [];
  let offset = 0;
  for (const node of nodes) {
    const start = Math.max(0, span.start - offset);
    const end = Math.min(node.data.length, span.end - offset);
    offset += node.data.length + (lines ? 1 : 0);
    if (start >= end) continue;
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    for (const { x, y, width, height } of range.getClientRects())
      rects.push({ rect: { x: x - 1, y: y - 1, width: width + 2, height: height + 2 }, ...kindOf(span) });
  }
  return rects;
}
