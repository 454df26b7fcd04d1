import * as v from 'valibot';

/**
 * A rectangle in fractions of the picture it belongs to, origin at the picture's top left corner: `x: 0.5` is the
 * middle. Every part lies within 0…1, so a box never reaches outside its picture.
 */
export const Box = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });
export type Box = v.InferOutput<typeof Box>;

/** A rectangle in CSS pixels of some frame's viewport, origin at its top left corner. May reach outside of it. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * `rect` (CSS pixels) as a box of a viewport of the given size (CSS pixels), cut at the viewport's edges.
 * Nothing if no part of it, or less than half a pixel, is inside: no box rather than a wrong one.
 */
export function boxOf(rect: Rect, viewport: { width: number; height: number }): Box | undefined {
  const left = Math.max(0, rect.x);
  const top = Math.max(0, rect.y);
  const right = Math.min(viewport.width, rect.x + rect.width);
  const bottom = Math.min(viewport.height, rect.y + rect.height);
  if (!(right - left > 0.5 && bottom - top > 0.5)) return undefined;
  return {
    x: left / viewport.width,
    y: top / viewport.height,
    width: (right - left) / viewport.width,
    height: (bottom - top) / viewport.height,
  };
}

/** `rect` in the coordinates of the frame's parent: `place` is where the frame's content box lies in the parent. */
export function rectInParent(rect: Rect, place: Rect, frameViewport: { width: number; height: number }): Rect {
  const scaleX = frameViewport.width > 0 ? place.width / frameViewport.width : 1;
  const scaleY = frameViewport.height > 0 ? place.height / frameViewport.height : 1;
  return {
    x: place.x + rect.x * scaleX,
    y: place.y + rect.y * scaleY,
    width: rect.width * scaleX,
    height: rect.height * scaleY,
  };
}

/** The part of `rect` that lies inside `bounds`; zero-sized when there is none. Same unit and origin as both. */
export function clip(rect: Rect, bounds: Rect): Rect {
  const x = Math.max(rect.x, bounds.x);
  const y = Math.max(rect.y, bounds.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(rect.x + rect.width, bounds.x + bounds.width) - x),
    height: Math.max(0, Math.min(rect.y + rect.height, bounds.y + bounds.height) - y),
  };
}

/** A box of a picture in fractions of a part of that picture. */
export function boxIn(box: Box, part: Box): Box {
  return {
    x: (box.x - part.x) / part.width,
    y: (box.y - part.y) / part.height,
    width: box.width / part.width,
    height: box.height / part.height,
  };
}

/** How much of a box may be bare and count as covered: rounding, the edge of a letter. */
const BARE = 0.02;

/** Whether others cover a box, together and but for a sliver. */
export function isCovered(box: Box, others: readonly Box[]): boolean {
  const bare = others.reduce<Box[]>((pieces, other) => pieces.flatMap((piece) => beside(piece, other)), [box]);
  return bare.reduce((area, { width, height }) => area + width * height, 0) <= box.width * box.height * BARE;
}

/** What is left of a box when another is cut out of it: up to four boxes. */
function beside(box: Box, other: Box): Box[] {
  const { x, y, width, height } = clip(other, box);
  if (width <= 0 || height <= 0) return [box];
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  return [
    { x: box.x, y: box.y, width: box.width, height: y - box.y },
    { x: box.x, y: y + height, width: box.width, height: bottom - y - height },
    { x: box.x, y, width: x - box.x, height },
    { x: x + width, y, width: right - x - width, height },
  ].filter((piece) => piece.width > 0 && piece.height > 0);
}

/** Whether `inner` lies within `outer`, edges included. */
export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
