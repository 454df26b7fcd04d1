import { expect, test } from 'vitest';
import { boxOf, clip, isCovered, isWithin, rectInParent } from './box';

const viewport = { width: 200, height: 100 };
const rect = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

test.each([
  ['inside', rect(20, 10, 40, 20), rect(0.1, 0.1, 0.2, 0.2)],
  ['cut at the edges', rect(-20, -10, 40, 20), rect(0, 0, 0.1, 0.1)],
  ['cut at the far edges', rect(180, 90, 400, 400), rect(0.9, 0.9, 0.1, 0.1)],
  ['out of view', rect(300, 10, 40, 20), undefined],
  ['without area', rect(10, 10, 0, 20), undefined],
  ['not a number', rect(Number.NaN, 10, 10, 20), undefined],
])('%s', (_, from, expected) => {
  const box = boxOf(from, viewport);
  if (!expected) expect(box).toBeUndefined();
  else for (const side of ['x', 'y', 'width', 'height'] as const) expect(box?.[side]).toBeCloseTo(expected[side]);
});

test('a rectangle of a frame half as large as its content', () => {
  expect(rectInParent(rect(100, 40, 20, 10), rect(50, 50, 100, 100), { width: 200, height: 200 })).toEqual(
    rect(100, 70, 10, 5),
  );
});

test('what is cut away entirely has no size', () => {
  expect(clip(rect(0, 0, 10, 10), rect(20, 20, 5, 5))).toMatchObject({ width: 0, height: 0 });
});

test.each([
  [rect(0.1, 0.1, 0.1, 0.1), true],
  [rect(0, 0, 0.5, 0.5), true],
  [rect(0.4, 0.4, 0.2, 0.05), false],
])('%j lies within the first quarter: %s', (inner, expected) => {
  expect(isWithin(inner, rect(0, 0, 0.5, 0.5))).toBe(expected);
});

test.each([
  ['by one', [rect(0, 0, 0.5, 0.5)], true],
  ['by two together', [rect(0, 0, 0.2, 0.5), rect(0.2, 0, 0.3, 0.5)], true],
  ['but for a sliver', [rect(0.1, 0.1, 0.199, 0.1)], true],
  ['in half', [rect(0, 0, 0.2, 0.5)], false],
  ['by none', [], false],
  ['by one beside', [rect(0.5, 0.5, 0.1, 0.1)], false],
])('covered %s', (_, others, expected) => {
  expect(isCovered(rect(0.1, 0.1, 0.2, 0.1), others)).toBe(expected);
});
