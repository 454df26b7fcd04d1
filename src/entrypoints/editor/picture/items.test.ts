import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../core/mark';
import type { Picture } from '../../../core/sop';
import { boxBetween } from './boxes';
import { itemsOf, movedShape, resizedShape, type Shape, withShape } from './items';

const box = { x: 0.1, y: 0.2, width: 0.3, height: 0.4 };
const marks: Mark[] = [
  { id: 'a', kind: 'arrow', colour: 'red', from: { x: 0, y: 0 }, to: { x: 0.5, y: 0.5 } },
  { id: 'b', kind: 'box', colour: 'blue', box },
  { id: 'c', kind: 'callout', colour: 'green', at: { x: 0.5, y: 0.5 }, number: 1 },
  { id: 'd', kind: 'text', colour: 'black', at: { x: 0.2, y: 0.2 }, text: 'Here' },
];
const picture: Picture = {
  shotId: 's',
  width: 100,
  height: 50,
  moment: 'before',
  masks: [
    { kind: 'drawn', box },
    { kind: 'email', box },
  ],
  marks,
  crop: box,
};

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const points = fc.record({ x: fraction, y: fraction });
const steps = fc.record({
  x: fc.double({ min: -2, max: 2, noNaN: true }),
  y: fc.double({ min: -2, max: 2, noNaN: true }),
});
const shapes: fc.Arbitrary<Shape> = fc.oneof(
  fc.tuple(points, points).map(([from, to]): Shape => ({ kind: 'area', box: boxBetween(from, to) })),
  fc.tuple(points, points).map(([from, to]): Shape => ({ kind: 'line', from, to })),
  points.map((at): Shape => ({ kind: 'spot', at })),
);
const pointsOf = (shape: Shape) => {
  if (shape.kind === 'line') return [shape.from, shape.to];
  if (shape.kind === 'spot') return [shape.at];
  const { x, y, width, height } = shape.box;
  return [
    { x, y },
    { x: x + width, y: y + height },
  ];
};
/** Places are rounded to 1/10,000. */
const ROUNDED = 2.1e-4;

describe('things on a picture', () => {
  it('are its crop, masks that are not in the pixels, and marks', () => {
    expect(itemsOf(picture, [true, false]).map(({ key }) => key)).toEqual([
      'crop',
      'mask-1',
      'mark-a',
      'mark-b',
      'mark-c',
      'mark-d',
    ]);
  });

  it('are where they were put, and nothing else is elsewhere', () => {
    for (const { key, shape } of itemsOf(picture, [])) {
      const to = movedShape(shape, { x: 0.1, y: 0.1 });
      const changed = withShape(picture, key, to);
      const shapesNow = new Map(itemsOf(changed, []).map((item) => [item.key, item.shape]));
      expect(shapesNow.get(key)).toEqual(to);
      for (const other of itemsOf(picture, []))
        if (other.key !== key) expect(shapesNow.get(other.key)).toEqual(other.shape);
    }
  });

  it('that are not there change nothing', () => {
    for (const key of ['mark-x', 'highlight'])
      expect(withShape(picture, key, { kind: 'spot', at: { x: 0, y: 0 } })).toBe(picture);
  });

  it('stay in the picture, however far they are moved or resized', () => {
    fc.assert(
      fc.property(shapes, steps, (shape, by) => {
        for (const changed of [movedShape(shape, by), resizedShape(shape, by)])
          for (const { x, y } of pointsOf(changed)) {
            expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
            expect(Math.max(x, y)).toBeLessThanOrEqual(1 + ROUNDED);
          }
      }),
    );
  });

  it('keep their form when they are moved', () => {
    fc.assert(
      fc.property(shapes, steps, (shape, by) => {
        const [before, after] = [pointsOf(shape), pointsOf(movedShape(shape, by))];
        for (const axis of ['x', 'y'] as const) {
          const span = (ends: { x: number; y: number }[]) => (ends.at(-1)?.[axis] ?? 0) - (ends[0]?.[axis] ?? 0);
          expect(Math.abs(span(after) - span(before))).toBeLessThan(ROUNDED);
        }
      }),
    );
  });
});
