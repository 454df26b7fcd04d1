import type { TextChange } from '../../../core/command';
import type { Sop } from '../../../core/sop';
import { isMarkdown } from '../../../redaction/gate-texts';
import { plainOfMarkdown } from '../../../redaction/plain';

/** What is looked for. */
export interface Query {
  find: string;
  matchCase: boolean;
  wholeWord: boolean;
  regexp: boolean;
}

/** Where a hit lies in the stored text, and what it found there, for a replacement that refers to it. */
export interface Hit {
  start: number;
  end: number;
  match: RegExpExecArray;
}

/** A text of the document in which something was found. */
export interface FoundText {
  path: TextChange['path'];
  /** As stored. */
  text: string;
  hits: Hit[];
}

/** What no person wrote or reads: ids, dates, what a step is found by, pictures, decisions. */
const SKIPPED = new Set([
  'id',
  'action',
  'alternative',
  'at',
  'date',
  'kept',
  'moment',
  'otherwise',
  'picture',
  'reviewBy',
  'target',
  'updated',
]);

/** The most hits that are looked for: beyond it nobody reads on, and "a" stands everywhere. */
const MOST = 5000;

/** What is looked for as an expression; nothing when there is nothing to look for. Throws when it is no valid one. */
export function expressionOf({ find, matchCase, wholeWord, regexp }: Query): RegExp | undefined {
  if (find === '') return undefined;
  const source = regexp
    ? find
    : find.replace(/[.*+?^${}()|[\]\\/-]/g, (sign) => (sign === '-' ? '\\x2d' : `\\${sign}`));
  const word = wholeWord ? `(?<![\\p{L}\\p{N}_])(?:${source})(?![\\p{L}\\p{N}_])` : source;
  return new RegExp(word, matchCase ? 'gu' : 'giu');
}

/** Every text of the document in which the expression finds something, in the order of the document. */
export function search(sop: Sop, expression: RegExp): FoundText[] {
  const found: FoundText[] = [];
  let count = 0;
  const walk = (part: unknown, path: TextChange['path']): void => {
    if (count >= MOST) return;
    if (typeof part === 'string') {
      const hits = hitsIn(part, path, expression);
      count += hits.length;
      if (hits.length > 0) found.push({ path, text: part, hits });
    } else if (typeof part === 'object' && part !== null)
      for (const [key, inner] of Object.entries(part))
        if (!SKIPPED.has(key)) walk(inner, [...path, Array.isArray(part) ? Number(key) : key]);
  };
  // In the order in which a reader meets them.
  const { phases, validation, rollback, troubleshooting, related, changeLog, ...head } = sop;
  walk(head, []);
  walk({ phases, validation, rollback, troubleshooting, related, changeLog }, []);
  return found;
}

/** The texts with all hits replaced, or only the one of that index. `$1` and `$&` count when it was an expression. */
export function replaced({ path, text, hits }: FoundText, by: string, regexp: boolean, only?: number): TextChange {
  let value = '';
  let from = 0;
  for (const [at, { start, end, match }] of hits.entries()) {
    if (only !== undefined && at !== only) continue;
    value += text.slice(from, start) + (regexp ? expanded(by, match) : by);
    from = end;
  }
  return { path, value: value + text.slice(from) };
}

/** Sentences are searched as they read: what Markdown escapes is found as it is shown. */
function hitsIn(text: string, path: TextChange['path'], expression: RegExp): Hit[] {
  const plain = isMarkdown(path)
    ? plainOfMarkdown(text)
    : { text, origin: (span: { start: number; end: number }) => span };
  expression.lastIndex = 0;
  return [...plain.text.matchAll(expression)].flatMap((match) =>
    match[0] === '' ? [] : [{ ...plain.origin({ start: match.index, end: match.index + match[0].length }), match }],
  );
}

function expanded(by: string, match: RegExpExecArray): string {
  return by.replace(/\$(?:(\$|&)|(\d{1,2})|<([^>]+)>)/g, (whole, sign, number, name) => {
    if (sign !== undefined) return sign === '&' ? match[0] : '$';
    if (name !== undefined) return match.groups?.[name] ?? '';
    return Number(number) < match.length ? (match[Number(number)] ?? '') : whole;
  });
}
