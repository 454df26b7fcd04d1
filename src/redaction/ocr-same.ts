import { type Box, clip } from '../core/box';
import type { ReadLine, ReadWord } from '../core/reading';
import { around } from './ocr';
import { folded } from './ocr-shapes';

/** A text shorter than this stands in many words. */
const SHORTEST = 4;
/** How many of a text's letters may have been read wrongly. */
const WRONG = 0.15;

/** What was read inside a box, with a blank between words; empty when nothing was, or too little to be looked for. */
export function textIn(box: Box, lines: readonly ReadLine[]): string {
  const inside = ({ box: word }: ReadWord) => {
    const { width, height } = clip(word, box);
    return width * height > (word.width * word.height) / 2;
  };
  const text = lines
    .flatMap((line) => line.filter(inside))
    .map((word) => word.text)
    .join(' ');
  return folded(text).length >= SHORTEST ? text : '';
}

/** Where the text stands among the lines, though some letters may have been read otherwise: the words that hold it. */
export function placesOf(text: string, lines: readonly ReadLine[]): Box[] {
  const wanted = [...folded(text)];
  return lines.flatMap((line) => {
    const letters = line.flatMap((word) => [...folded(word.text)].map((letter) => ({ letter, word })));
    return matches(
      wanted,
      letters.map(({ letter }) => letter),
    ).map(({ start, end }) => around(letters.slice(start, end).map(({ word }) => word)));
  });
}

/**
 * Where `wanted` stands in `text` with few differences; of several that overlap the best.
 * @see https://doi.org/10.1016/0196-6774(80)90016-4 Sellers: the theory and computation of evolutionary distances
 */
function matches(wanted: readonly string[], text: readonly string[]): { start: number; end: number }[] {
  const allowed = Math.floor(wanted.length * WRONG);
  // For each beginning of what is wanted: the fewest differences to a stretch that ends here, and where that begins.
  let column = wanted.map((_, at) => ({ cost: at + 1, start: 0 }));
  const found: { start: number; end: number; cost: number }[] = [];
  for (const [at, letter] of text.entries()) {
    let diagonal = { cost: 0, start: at };
    let above = { cost: 0, start: at + 1 };
    column = column.map((left, row) => {
      const same = diagonal.cost + (wanted[row] === letter ? 0 : 1);
      const cost = Math.min(same, left.cost + 1, above.cost + 1);
      const { start } = cost === same ? diagonal : cost === left.cost + 1 ? left : above;
      diagonal = left;
      above = { cost, start };
      return above;
    });
    const last = column.at(-1);
    if (!last || last.cost > allowed) continue;
    const before = found.at(-1);
    if (before && last.start < before.end) {
      if (last.cost < before.cost) found[found.length - 1] = { ...last, end: at + 1 };
    } else found.push({ ...last, end: at + 1 });
  }
  return found;
}
