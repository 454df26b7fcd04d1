import type { Box } from '../../../core/box';
import type { Mark, Point } from '../../../core/mark';
import type { Picture } from '../../../core/sop';
import { moved, resized } from './boxes';

/** Names something on a picture that can be taken hold of: `mask-0`, `mark-<id>`, `crop`, `highlight`. */
export type ItemKey = string;

/** The part of the page a thing on a picture takes, and how it can be changed: in fractions of the picture. */
export type Shape = { kind: 'area'; box: Box } | { kind: 'line'; from: Point; to: Point } | { kind: 'spot'; at: Point };

/** Something on a picture that can be moved. */
export interface Item {
  key: ItemKey;
  shape: Shape;
}

/** Everything on a picture that can be moved, the undermost first; masks in the pixels cannot. */
export function itemsOf({ crop, masks, marks = [] }: Picture, inPixels: readonly boolean[]): Item[] {
  return [
    ...(crop ? [{ key: 'crop', shape: { kind: 'area', box: crop } } as const] : []),
    ...masks.flatMap(({ box }, at): Item[] =>
      inPixels[at] ? [] : [{ key: maskKey(at), shape: { kind: 'area', box } }],
    ),
    ...marks.map((mark): Item => ({ key: markKey(mark), shape: shapeOf(mark) })),
  ];
}

/** Names the mask at that place of the picture's list. */
export function maskKey(index: number): ItemKey {
  return `mask-${index}`;
}

/** Names a mark. */
export function markKey({ id }: Pick<Mark, 'id'>): ItemKey {
  return `mark-${id}`;
}

/** The mask of that name, as its place in the picture's list. */
export function maskIndex(key: ItemKey): number | undefined {
  const [, index] = /^mask-(\d+)$/.exec(key) ?? [];
  return index === undefined ? undefined : Number(index);
}

/** The mark of that name. */
export function markOf(key: ItemKey | undefined, { marks = [] }: Picture): Mark | undefined {
  return key === undefined ? undefined : marks.find((mark) => markKey(mark) === key);
}

/** The picture with one thing on it elsewhere; the same one when it has no such thing. */
export function withShape(picture: Picture, key: ItemKey, shape: Shape): Picture {
  if (key === 'crop') return shape.kind === 'area' ? { ...picture, crop: shape.box } : picture;
  const index = maskIndex(key);
  if (index !== undefined)
    return {
      ...picture,
      masks: picture.masks.map((mask, at) =>
        at === index && shape.kind === 'area' ? { ...mask, box: shape.box } : mask,
      ),
    };
  const mark = markOf(key, picture);
  if (!mark) return picture;
  const changed = reshaped(mark, shape);
  return { ...picture, marks: (picture.marks ?? []).map((one) => (one === mark ? changed : one)) };
}

/** A mark of another shape; the same one when it cannot have it. */
export function reshaped(mark: Mark, shape: Shape): Mark {
  if (mark.kind === 'arrow') return shape.kind === 'line' ? { ...mark, from: shape.from, to: shape.to } : mark;
  if (mark.kind === 'box') return shape.kind === 'area' ? { ...mark, box: shape.box } : mark;
  return shape.kind === 'spot' ? { ...mark, at: shape.at } : mark;
}

function shapeOf(mark: Mark): Shape {
  if (mark.kind === 'arrow') return { kind: 'line', from: mark.from, to: mark.to };
  if (mark.kind === 'box') return { kind: 'area', box: mark.box };
  return { kind: 'spot', at: mark.at };
}

/** A shape moved as a whole, as far as the picture's edges. */
export function movedShape(shape: Shape, by: Point): Shape {
  if (shape.kind === 'area') return { kind: 'area', box: moved(shape.box, by) };
  if (shape.kind === 'spot') return { kind: 'spot', at: inside({ x: shape.at.x + by.x, y: shape.at.y + by.y }) };
  const { from, to } = shape;
  const shift = {
    x: clamp(by.x, -Math.min(from.x, to.x), 1 - Math.max(from.x, to.x)),
    y: clamp(by.y, -Math.min(from.y, to.y), 1 - Math.max(from.y, to.y)),
  };
  const shifted = (point: Point) => inside({ x: point.x + shift.x, y: point.y + shift.y });
  return { kind: 'line', from: shifted(from), to: shifted(to) };
}

/** A shape made larger or smaller by moving its far corner, or an arrow's tip; what has one size only is moved. */
export function resizedShape(shape: Shape, by: Point): Shape {
  if (shape.kind === 'area') return { kind: 'area', box: resized(shape.box, by) };
  if (shape.kind === 'spot') return movedShape(shape, by);
  return { ...shape, to: inside({ x: shape.to.x + by.x, y: shape.to.y + by.y }) };
}

/** A point within the picture, to a tenth of a pixel of a large one. */
export function inside({ x, y }: Point): Point {
  return { x: rounded(clamp(x, 0, 1)), y: rounded(clamp(y, 0, 1)) };
}

function rounded(fraction: number): number {
  return Math.round(fraction * 1e4) / 1e4;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
