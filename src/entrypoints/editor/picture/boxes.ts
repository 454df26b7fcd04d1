import type { Box } from '../../../core/box';
import type { Point } from '../../../core/mark';

/** The smallest side of a box, in fractions: a smaller one could not be seen or held. */
const SMALLEST = 0.005;

/** How much of a picture's width and height is shown small around the element acted on. */
const CLOSE = 0.5;

/** The part of a picture to show small: around the element, as far as the edges; all of it for a large one or none. */
export function partAround(target: Box | undefined): Box {
  if (!target || target.width > CLOSE * 0.9 || target.height > CLOSE * 0.9) return { x: 0, y: 0, width: 1, height: 1 };
  const from = (start: number, size: number) => Math.min(1 - CLOSE, Math.max(0, start + size / 2 - CLOSE / 2));
  return { x: from(target.x, target.width), y: from(target.y, target.height), width: CLOSE, height: CLOSE };
}

/** Around what is shown close, in image pixels: a few words to each side, a line above and below. */
const BESIDE = { x: 140, y: 26 };

/** The strip of a picture (of that size in image pixels) to show around a box that is small in it. */
export function stripAround(box: Box, { width, height }: { width: number; height: number }): Box {
  const x = inside(box.x - BESIDE.x / width);
  const y = inside(box.y - BESIDE.y / height);
  return {
    x,
    y,
    width: inside(box.x + box.width + BESIDE.x / width) - x,
    height: inside(box.y + box.height + BESIDE.y / height) - y,
  };
}

/** Where a box lies, as styles of an element in the place of the picture. */
export function placed({ x, y, width, height }: Box) {
  return { left: `${x * 100}%`, top: `${y * 100}%`, width: `${width * 100}%`, height: `${height * 100}%` };
}

/** The box a press at one point and a release at another draws, cut at the picture's edges. */
export function boxBetween(from: Point, to: Point): Box {
  const left = inside(Math.min(from.x, to.x));
  const top = inside(Math.min(from.y, to.y));
  return tidy({
    x: left,
    y: top,
    width: inside(Math.max(from.x, to.x)) - left,
    height: inside(Math.max(from.y, to.y)) - top,
  });
}

/** Whether a box is big enough to be meant. */
export function isMeant(box: Box): boolean {
  return box.width >= SMALLEST && box.height >= SMALLEST;
}

/** The box moved, as far as the picture's edges. */
export function moved(box: Box, by: Point): Box {
  return tidy({
    ...box,
    x: Math.min(1 - box.width, Math.max(0, box.x + by.x)),
    y: Math.min(1 - box.height, Math.max(0, box.y + by.y)),
  });
}

/** The box with its far corner moved, as far as the picture's edges. */
export function resized(box: Box, by: Point): Box {
  return tidy({
    ...box,
    width: Math.min(1 - box.x, Math.max(SMALLEST, box.width + by.x)),
    height: Math.min(1 - box.y, Math.max(SMALLEST, box.height + by.y)),
  });
}

function inside(fraction: number): number {
  return Math.min(1, Math.max(0, fraction));
}

/** To a tenth of a pixel of a large picture: documents are compared by people, who should not read rounding errors. */
function tidy(box: Box): Box {
  const round = (fraction: number) => Math.round(fraction * 1e4) / 1e4;
  return { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) };
}
