import { folded, wordsOf } from './texts';

/** A stretch of a text; `marked` when it was looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** How much of a line is shown, and of that before what was found; letters. */
const SHOWN = 120;
const BEFORE = 40;

/** The text with the words that were found marked, of words that only begin with what was typed the beginning. */
export function markedIn(text: string, found: readonly string[], query: string): Piece[] {
  const looked = new Set(found);
  const typed = wordsOf(query).map(({ word }) => folded(word));
  const pieces: Piece[] = [];
  let from = 0;
  for (const { word, at } of wordsOf(text)) {
    const plain = folded(word);
    if (!looked.has(plain)) continue;
    const begun = typed.filter((each) => plain.startsWith(each)).sort((a, b) => b.length - a.length)[0];
    // Where letters fold to more than one, their number says nothing.
    const length = begun !== undefined && plain.length === word.length ? begun.length : word.length;
    if (at > from) pieces.push({ text: text.slice(from, at), marked: false });
    pieces.push({ text: text.slice(at, at + length), marked: true });
    from = at + length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), marked: false });
  return pieces;
}

/** The line in which most of what was found stands, as much of it as fits into a row; nothing when none has any. */
export function excerpt(lines: readonly string[], found: readonly string[]): string | undefined {
  const looked = new Set(found);
  let best: { line: string; at: number; count: number } | undefined;
  for (const line of lines) {
    const there = wordsOf(line).filter(({ word }) => looked.has(folded(word)));
    const count = new Set(there.map(({ word }) => folded(word))).size;
    if (there[0] && count > (best?.count ?? 0)) best = { line, at: there[0].at, count };
  }
  if (!best) return undefined;
  const from = best.at > SHOWN - BEFORE ? best.line.lastIndexOf(' ', best.at - BEFORE / 2) + 1 || best.at - BEFORE : 0;
  const cut = best.line.slice(from, from + SHOWN).trim();
  return `${from > 0 ? '…' : ''}${cut}${from + SHOWN < best.line.length ? '…' : ''}`;
}
