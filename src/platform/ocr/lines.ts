import type { Box } from '../../core/box';
import type { ReadLine } from '../../core/reading';

/** Corners in pixels of the picture that was read. */
interface Corners {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** What tesseract gives of one block of text, as far as it is used. */
export interface RecognizedBlock {
  paragraphs: { lines: { words: { text: string; bbox: Corners }[] }[] }[];
}

/** All lines of the blocks; `size` is that of the picture that was read, in its pixels. */
export function linesOf(blocks: readonly RecognizedBlock[], size: { width: number; height: number }): ReadLine[] {
  return blocks
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines))
    .map(({ words }) =>
      words
        .filter(({ text }) => text.trim() !== '')
        .map(({ text, bbox }) => ({ text: text.trim(), box: boxOf(bbox, size) })),
    )
    .filter((line) => line.length > 0);
}

function boxOf({ x0, y0, x1, y1 }: Corners, { width, height }: { width: number; height: number }): Box {
  return { x: x0 / width, y: y0 / height, width: (x1 - x0) / width, height: (y1 - y0) / height };
}
