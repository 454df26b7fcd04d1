import { expect, it } from 'vitest';
import { boxBetween, isMeant, moved, partAround, resized } from './boxes';

const box = { x: 0.25, y: 0.25, width: 0.5, height: 0.25 };

it('draws from any corner and stays inside', () => {
  expect(boxBetween({ x: 0.75, y: 0.5 }, { x: 0.25, y: 0.25 })).toEqual(box);
  expect(boxBetween({ x: 0.5, y: 0.5 }, { x: 2, y: -1 })).toEqual({ x: 0.5, y: 0, width: 0.5, height: 0.5 });
});

it('takes a mere press for no box', () => {
  expect(isMeant(boxBetween({ x: 0.5, y: 0.5 }, { x: 0.501, y: 0.9 }))).toBe(false);
  expect(isMeant(box)).toBe(true);
});

it('moves as far as the edges', () => {
  expect(moved(box, { x: 0.125, y: -0.125 })).toEqual({ ...box, x: 0.375, y: 0.125 });
  expect(moved(box, { x: 5, y: -5 })).toEqual({ ...box, x: 0.5, y: 0 });
});

it('resizes as far as the edges, never to nothing', () => {
  expect(resized(box, { x: 5, y: -5 })).toEqual({ ...box, width: 0.75, height: 0.005 });
});

it('shows the part around the element, inside the picture', () => {
  const all = { x: 0, y: 0, width: 1, height: 1 };
  const middle = { x: 0.45, y: 0.4, width: 0.1, height: 0.2 };
  expect(partAround(middle)).toEqual({ x: 0.25, y: 0.25, width: 0.5, height: 0.5 });
  expect(partAround({ ...middle, x: 0, y: 0.8 })).toEqual({ x: 0, y: 0.5, width: 0.5, height: 0.5 });
  expect(partAround({ ...middle, width: 0.8 })).toEqual(all);
  expect(partAround(undefined)).toEqual(all);
});
