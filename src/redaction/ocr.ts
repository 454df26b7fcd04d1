import type { Box } from '../core/box';
import type { ReadLine, ReadWord } from '../core/reading';
import { RULES } from './all';
import { findings } from './find';
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
 * the shape of a token although letters were taken for others or lost. Of several at one place, the certain one.
 */
export function suspicions(lines: readonly ReadLine[]): Suspicion[] {
  const apart = textOf(lines, (word, next) => (isTorn(word, next) ? ' ' : undefined));
  const joined = textOf(lines, (word, next) => (isTorn(word, next) ? '' : undefined));
  const found = [apart, joined].flatMap((text) => [
    ...wordsOf(text, findings(text.text, 'terminal', RULES)),
    ...wordsOf(text, looseFindings(text.text)),
  ]);
  const taken = new Set<ReadWord>();
  const result: Suspicion[] = [];
  for (const { rule, words: own } of found) {
    if (own.some((word) => taken.has(word))) continue;
    const words = withPieces(own, lines).filter((word) => !taken.has(word));
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

/** All lines as one text: rows below each other, cells of a row with a tab between, words with a blank unless said otherwise. */
function textOf(
  lines: readonly ReadLine[],
  between: (word: ReadWord, next: ReadWord) => string | undefined,
): WordedText {
  const worded: WordedText = { text: '', words: [] };
  for (const row of rowsOf(lines)) {
    if (worded.text !== '') worded.text += '\n';
    for (const [at, line] of row.entries()) {
      if (at > 0) worded.text += '\t';
      for (const [index, word] of line.entries()) {
        const start = worded.text.length;
        worded.text += word.text;
        worded.words.push({ word, start, end: worded.text.length });
        const next = line[index + 1];
        if (next) worded.text += between(word, next) ?? ' ';
      }
    }
  }
  return worded;
}

/** A word is torn where the gap is narrower than this part of its letters' width: a blank is wider. */
const NARROW = 0.55;

/** Whether two words of a line stand so close that they are one. */
function isTorn(word: ReadWord, next: ReadWord): boolean {
  const letters = word.text.length + next.text.length;
  const letter = (word.box.width + next.box.width) / letters;
  return next.box.x - (word.box.x + word.box.width) < letter * NARROW;
}

/** The words, and those of their lines beside them that look like more of the same token: reading tears long ones. */
function withPieces(words: readonly ReadWord[], lines: readonly ReadLine[]): readonly ReadWord[] {
  // Of what is short by nature nothing was torn off.
  if (!words.some(({ text }) => text.length >= 16)) return words;
  return lines
    .filter((line) => line.some((word) => words.includes(word)))
    .flatMap((line) => {
      let first = line.findIndex((word) => words.includes(word));
      let last = line.findLastIndex((word) => words.includes(word));
      while (first > 0 && isPiece(line[first - 1]?.text ?? '')) first--;
      while (last < line.length - 1 && isPiece(line[last + 1]?.text ?? '')) last++;
      return line.slice(first, last + 1);
    });
}

/** Lines that stand beside each other, as one row, from left to right; rows from top to bottom. */
function rowsOf(lines: readonly ReadLine[]): ReadLine[][] {
  const rows: { box: Box; lines: { box: Box; line: ReadLine }[] }[] = [];
  const placed = lines.filter((line) => line.length > 0).map((line) => ({ box: around(line), line }));
  for (const next of placed.sort((a, b) => middleOf(a.box) - middleOf(b.box))) {
    const row = rows.at(-1);
    const isBeside =
      row && Math.abs(middleOf(row.box) - middleOf(next.box)) < Math.min(row.box.height, next.box.height) / 2;
    if (isBeside) row.lines.push(next);
    else rows.push({ box: next.box, lines: [next] });
  }
  return rows.map((row) => row.lines.sort((a, b) => a.box.x - b.box.x).map(({ line }) => line));
}

function middleOf({ y, height }: Box): number {
  return y + height / 2;
}

/** The smallest box around all of the words. */
function around(words: readonly ReadWord[]): Box {
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
