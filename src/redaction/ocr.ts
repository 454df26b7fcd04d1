import type { Box } from '../core/box';
import type { ReadLine, ReadWord } from '../core/reading';
import { isCertain, RULES } from './all';
import { findings } from './find';
import type { Lists } from './lists';
import { isPiece, looseFindings } from './ocr-shapes';
import type { Finding, Span } from './rule';

/** Something in a picture that looks secret. */
export interface Suspicion {
  /** Id of the rule. */
  rule: string;
  /** Around all of its words, in fractions of the picture. */
  box: Box;
  /** As it was read. */
  match: string;
}

/**
 * What looks secret among the lines that were read off a picture, from top to bottom: what the rules find, and what has
 * the shape of a token although letters were taken for others or lost. Of several at one place, the certain one. `lists`
 * are the person's own.
 */
export function suspicions(lines: readonly ReadLine[], lists?: Lists): Suspicion[] {
  const rows = rowsOf(lines);
  const found = [textOf(rows, undefined), textOf(rows, '')].flatMap((text) => [
    ...wordsOf(text, findings(text.text, 'terminal', RULES, lists)),
    ...wordsOf(text, looseFindings(text.text)),
  ]);
  const taken = new Set<ReadWord>();
  const result: Suspicion[] = [];
  for (const { rule, words: own } of found.sort((a, b) => Number(isCertain(b.rule)) - Number(isCertain(a.rule)))) {
    if (own.some((word) => taken.has(word))) continue;
    const words = withPieces(own, rows).filter((word) => !taken.has(word));
    for (const word of words) taken.add(word);
    result.push({ rule, box: around(words), match: words.map(({ text }) => text).join(' ') });
  }
  return result.sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
}

/** A text with the words it was made of. */
interface WordedText {
  text: string;
  words: { word: ReadWord; start: number; end: number }[];
}

/** A word of a row, and whether it begins a line that was read: a cell of a table, mostly. */
interface RowWord extends ReadWord {
  isFirst: boolean;
}

/**
 * All rows as one text, below each other: cells with a tab between, or a colon where the next may be the value of the
 * one before; words with a blank, torn ones with `seam` instead.
 */
function textOf(rows: readonly RowWord[][], seam: '' | undefined): WordedText {
  const worded: WordedText = { text: '', words: [] };
  for (const row of rows) {
    if (worded.text !== '') worded.text += '\n';
    for (const [at, word] of row.entries()) {
      const before = row[at - 1];
      const apart = !word.isFirst ? ' ' : isValue(word) && (row[at + 1]?.isFirst ?? true) ? ': ' : '\t';
      if (before) worded.text += gapOf(before, word) < TORN ? (seam ?? apart) : apart;
      worded.words.push({ word, start: worded.text.length, end: worded.text.length + word.text.length });
      worded.text += word.text;
    }
  }
  return worded;
}

/** Whether a cell of one word may be a value: no word, no date, no number. */
function isValue({ text }: ReadWord): boolean {
  return text.length >= 8 && /\d/.test(text) && /[A-Za-z]{2}/.test(text);
}

/** Words are one that was torn where the gap is narrower than this part of a letter: a blank is wider. */
const TORN = 0.55;
/** What was torn off may be this far away, in letters. */
const NEAR = 1.2;

/** How wide the gap between two words of a row is, in widths of their letters. */
function gapOf(word: ReadWord, next: ReadWord): number {
  const letter = (word.box.width + next.box.width) / (word.text.length + next.text.length);
  return (next.box.x - (word.box.x + word.box.width)) / letter;
}

/** The words, and those beside them that look like more of the same token: reading tears long ones. */
function withPieces(words: readonly ReadWord[], rows: readonly RowWord[][]): readonly ReadWord[] {
  // Of what is short by nature nothing was torn off.
  if (!words.some(({ text }) => text.length >= 16)) return words;
  return rows.flatMap((row) => {
    let first = row.findIndex((word) => words.includes(word));
    if (first < 0) return [];
    let last = row.findLastIndex((word) => words.includes(word));
    const belongs = (piece: ReadWord, gap: number) => gap < TORN || (gap < NEAR && isPiece(piece.text));
    for (
      let [piece, word] = [row[first - 1], row[first]];
      piece && word;
      [piece, word] = [row[first - 1], row[first]]
    ) {
      if (!belongs(piece, gapOf(piece, word))) break;
      first--;
    }
    for (let [word, piece] = [row[last], row[last + 1]]; word && piece; [word, piece] = [row[last], row[last + 1]]) {
      if (!belongs(piece, gapOf(word, piece))) break;
      last++;
    }
    return row.slice(first, last + 1);
  });
}

/** The words of lines that stand beside each other as one row, from left to right; rows from top to bottom. */
function rowsOf(lines: readonly ReadLine[]): RowWord[][] {
  const rows: { box: Box; lines: { box: Box; line: ReadLine }[] }[] = [];
  const placed = lines.filter((line) => line.length > 0).map((line) => ({ box: around(line), line }));
  for (const next of placed.sort((a, b) => middleOf(a.box) - middleOf(b.box))) {
    const row = rows.at(-1);
    const isBeside =
      row && Math.abs(middleOf(row.box) - middleOf(next.box)) < Math.min(row.box.height, next.box.height) / 2;
    if (isBeside) row.lines.push(next);
    else rows.push({ box: next.box, lines: [next] });
  }
  return rows.map((row) =>
    row.lines
      .sort((a, b) => a.box.x - b.box.x)
      .flatMap(({ line }) => line.map((word, at) => ({ ...word, isFirst: at === 0 }))),
  );
}

function middleOf({ y, height }: Box): number {
  return y + height / 2;
}

/** The smallest box around all of the words. */
export function around(words: readonly ReadWord[]): Box {
  const x = Math.min(...words.map(({ box }) => box.x));
  const y = Math.min(...words.map(({ box }) => box.y));
  return {
    x,
    y,
    width: Math.max(...words.map(({ box }) => box.x + box.width)) - x,
    height: Math.max(...words.map(({ box }) => box.y + box.height)) - y,
  };
}

function wordsOf({ words }: WordedText, found: readonly Finding[]): { rule: string; words: ReadWord[] }[] {
  const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
  return found.map((finding) => ({
    rule: finding.rule,
    words: words.filter((word) => overlaps(word, finding)).map(({ word }) => word),
  }));
}
