import type { Rect } from '../core/box';
import { fieldText, isSecretField, isShownField, keepSecret, type ShownField, takesText } from './field';
import { type Generated, generatedIn, generatedInNew, pointedAt } from './generated';
import { isSecretByPlace, isSecretLabel } from './labelled';
import { rectOf } from './place';
import { hiddenPlaces } from './revealed';
import type { Root, Surveyor } from './survey';
import { echoes, kindOf, LABELLED, rectsOf, SECRET_FIELD, wholeRects } from './text-rects';
import { isLongList, runOwnerOf, runsIn, type TextRun, textBeside, textOf } from './texts';
import { TOKEN, type Told, toldSecrets } from './told';

/** A stretch of a text that must not be seen, with the rule that says so. */
export interface SecretSpan {
  start: number;
  end: number;
  rule: string;
  /** It may be harmless. */
  possible?: true;
  /** Whatever it looks like: it stands where the page hid a value before. */
  revealed?: true;
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
  /** The page has changed: what was read of it may say something else now. */
  changed(): void;
  /** Forgets which texts hold no secret: other things are looked for now. */
  forget(): void;
  /** What secret fields hold right now, but for what is too short to be told from other texts. */
  secretValues(): string[];
}

/** Shorter values of secret fields are not looked for in other texts: they would be found everywhere. */
const TELLING_LENGTH = 6;
/** What sticks out of an element sticks out less far, in CSS pixels. */
const FAR = 2000;
/** How many characters of clean text are remembered, so that equal texts are scanned once. */
const REMEMBERED = 300_000;

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
  const fields = new Map<ShownField, { secret: boolean }>();
  const hits = new Map<Element, Hit[]>();
  /** Those of them that show what was hidden before. */
  const revealed = new Set<Element>();
  /** Elements that draw a secret which is in no text of theirs. */
  const drawn = new Set<Element>();
  const hidden = hiddenPlaces();
  const told = toldSecrets();
  let shown: readonly Element[] = [];
  /** What was scanned since the page changed: each piece of a line leads to all of it. */
  const scanned = new Set<Element>();
  /** What has a piece of a line among its elements, as far as one of them has led to it. */
  const lines = new WeakSet<Element>();

  const search = (text: string, context: 'table-cell' | 'terminal' | 'input-value'): SecretSpan[] => {
    if (clean.has(text)) return [];
    const spans = find(text, context);
    if (spans.length === 0 && remembered < REMEMBERED) {
      clean.add(text);
      remembered += text.length;
    }
    return spans;
  };

  const scan = (owner: Element, from = owner) => {
    if (scanned.has(owner)) return;
    if (from !== owner) lines.add(owner);
    if (!lines.has(owner) && isLongList(owner)) return keep(owner, []);
    // What contains nothing is come to only once.
    if (owner.firstElementChild) scanned.add(owner);
    const found: Hit[] = [];
    for (const run of runsIn(owner)) {
      const text = textOf(run);
      const spans = search(text, run.lines ? 'terminal' : 'table-cell');
      if (!spans.some(isCertain) && isSecretByPlace(run, text) && !isAllowed(text))
        spans.push({ start: 0, end: text.length, rule: LABELLED });
      spans.push(...revealedIn(run));
      for (const span of spans) found.push({ ...span, run });
      told.hear(text, owner);
      if (isSecretLabel(text)) scanAfter(run);
    }
    keep(owner, found);
  };
  const keep = (owner: Element, found: Hit[]) => {
    if (found.length > 0) hits.set(owner, found);
    else hits.delete(owner);
    if (found.some((hit) => hit.revealed)) revealed.add(owner);
    else revealed.delete(owner);
  };
  const revealedIn = ({ nodes, lines }: TextRun): SecretSpan[] => {
    let end = 0;
    return nodes.flatMap((node) => {
      const start = end;
      end += node.data.length + (lines ? 1 : 0);
      return hidden.isRevealed(node) ? [{ start, end, rule: LABELLED, revealed: true }] : [];
    });
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
      else {
        const { text, context } = fieldText(field);
        const spans: Kind[] = secret && field.value !== '' ? [{ rule: SECRET_FIELD }] : search(text, context);
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
      if (!owner.isConnected) keep(owner, []);
      else if (!isFarFromView(owner)) for (const { run, ...span } of spans) found.push(...rectsOf(run, span));
    return found;
  };

  const drawnRects = (): SensitiveRect[] =>
    [...new Set([...drawn, ...pointedAt(document)])].flatMap((element) => {
      if (!element.isConnected) drawn.delete(element);
      return secretsDrawnBy(generatedIn(element)).map(({ rect, ...span }) => ({ rect: rect(), ...kindOf(span) }));
    });
  const secretsDrawnBy = (generated: readonly Generated[]) =>
    generated.flatMap(({ text, rect }) => {
      const spans = search(text, 'table-cell');
      const span = spans.find(isCertain) ?? spans[0];
      return span ? [{ ...span, rect }] : [];
    });
  /** What words tell, in this very task. */
  let heard: Told | undefined;
  const toldNow = (): Told => {
    if (heard) return heard;
    queueMicrotask(() => {
      heard = undefined;
    });
    heard = told.find();
    for (const field of heard.fields) hold(field, true);
    return heard;
  };
  const hold = (field: ShownField, isSecret: boolean) => {
    if (isSecret) keepSecret(field);
    fields.set(field, { secret: takesText(field) && isSecretField(field) });
  };

  const secretValues = () =>
    [
      ...[...fields].flatMap(([{ value }, { secret }]) => (secret ? [value] : [])),
      ...[...revealed]
        .flatMap((owner) => hits.get(owner) ?? [])
        .flatMap(({ run, revealed, start, end }) => (revealed ? [textOf(run).slice(start, end).trim()] : [])),
      ...toldNow().texts.map(({ data }) => data.trim()),
      ...shown.flatMap(wordsIn),
    ].filter((value) => value.length >= TELLING_LENGTH);

  return {
    visit(element, inCode) {
      const selector = declared();
      if (selector && element.matches(selector) && !shown.includes(element)) shown = [...shown, element];
      told.see(element);
      if (secretsDrawnBy(generatedInNew(element)).length > 0) drawn.add(element);
      else drawn.delete(element);
      if (isShownField(element)) {
        hold(element, Boolean(selector && element.closest(selector)));
      } else scan(runOwnerOf(element, inCode), element);
    },
    rects(roots) {
      const selector = declared();
      shown = selector ? roots.flatMap((root) => [...root.querySelectorAll(selector)]) : [];
      const values = secretValues();
      const found = [
        ...fieldRects(),
        ...textRects(),
        ...drawnRects(),
        ...[...shown, ...toldNow().texts, ...toldNow().pictures].flatMap(wholeRects),
        ...roots.flatMap((root) => echoes(root, values)),
      ];
      const { innerWidth, innerHeight } = window;
      return found.filter(
        ({ rect: { x, y, width, height } }) =>
          width > 0 && x < innerWidth && y < innerHeight && x + width > 0 && y + height > 0,
      );
    },
    changed: () => scanned.clear(),
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

/** What an element that is secret as a whole says: all of it, and each word by itself that could be a secret. */
function wordsIn(element: Element): string[] {
  const text = element.textContent ?? '';
  return [text.trim(), ...text.split(/\s+/).filter((word) => TOKEN.test(word))];
}

/** Whether nothing that an element shows can be in view: a large table may hold thousands of addresses. */
function isFarFromView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top < bottom && (top > window.innerHeight + FAR || bottom < -FAR);
}
