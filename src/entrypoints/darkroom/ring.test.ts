import { expect, test } from 'vitest';
import { Ring } from './ring';

/** Between the clock of the stream and that of pages, in milliseconds. */
const OFFSET = 1_700_000_000_000;

/** A ring, and what was done to the frames in it; each is named by when it was shown. */
function ringOf(bytes = 1_500_000) {
  const closed: number[] = [];
  const ring = new Ring<{ timestamp: number; allocationSize(): number; close(): void }>();
  return {
    ring,
    closed,
    /** A frame that was shown at a time, and arrived so much later, in milliseconds. */
    show(shownAt: number, late = 20) {
      const frame = { timestamp: shownAt * 1000, allocationSize: () => bytes, close: () => closed.push(shownAt) };
      ring.add(frame, OFFSET + shownAt + late);
    },
    before(at: number, now = at + 60) {
      const frame = ring.before(OFFSET + at, OFFSET + now);
      return frame && frame.frame.timestamp / 1000;
    },
  };
}

test('the newest frame from before the action is taken, at least one frame older', () => {
  const { show, before } = ringOf();
  for (const shownAt of [0, 33, 66, 100]) show(shownAt);
  // Dates are late by what a frame takes at best: 20 ms here.
  expect(before(100 + 20 + 17)).toBe(100);
  expect(before(100 + 20 + 16)).toBe(66);
  expect(before(0 + 20 + 16)).toBeUndefined();
});

test('a frame that took long to arrive is dated by when it was shown', () => {
  const { show, before } = ringOf();
  show(0);
  show(33, 150);
  expect(before(33 + 20 + 17)).toBe(33);
  show(66, 5);
  // A quicker one tells the difference of the clocks better.
  expect(before(33 + 5 + 17)).toBe(33);
});

test('of a page that stood still for long, the frame that showed until the action is still there', () => {
  const { show, before, ring, closed } = ringOf();
  show(0);
  ring.prune(OFFSET + 100_000);
  show(100_010);
  expect(before(100_000)).toBe(0);
  expect(closed).toEqual([]);
});

test('frames are closed two seconds after they were replaced; the newest is not', () => {
  const { show, ring, closed } = ringOf();
  show(0);
  show(1000);
  show(2000);
  ring.prune(OFFSET + 1020 + 1999);
  expect(closed).toEqual([]);
  ring.prune(OFFSET + 1020 + 2000);
  expect(closed).toEqual([0]);
  ring.prune(OFFSET + 1_000_000);
  expect(closed).toEqual([0, 1000]);
});

test.each([
  ['six', 1_500_000, 6],
  ['as many as fit into 60 MB', 17_000_000, 3],
  ['one that is larger', 70_000_000, 1],
])('at most %s are held', (_, bytes, most) => {
  const { show, closed, ring } = ringOf(bytes);
  for (let index = 0; index < 10; index++) show(index * 33);
  expect(closed).toHaveLength(10 - most);
  ring.clear();
  expect(closed).toHaveLength(10);
});

test('a frame that was asked for is there until it is given, though many come meanwhile', () => {
  const { show, before, ring, closed } = ringOf();
  show(0);
  ring.reserve(OFFSET + 50, OFFSET + 60);
  for (let index = 2; index < 12; index++) show(index * 33);
  expect(before(50)).toBe(0);
  expect(closed).not.toContain(0);
  // One that is newer and had not arrived yet is better.
  expect(before(400)).toBe(11 * 33);
  ring.prune(OFFSET + 2020);
  expect(closed.filter((shownAt) => shownAt === 0)).toEqual([0]);
  expect(before(50)).toBeUndefined();
});

test('a frame says when it was shown', () => {
  const { show, ring } = ringOf();
  show(0);
  show(100, 50);
  expect(ring.before(OFFSET + 200, OFFSET + 200)?.shownAt).toBe(OFFSET + 120);
});

test('nothing is given for a time that has not come: the page’s clock is another', () => {
  const { show, before } = ringOf();
  show(0);
  expect(before(5000, 4000)).toBeUndefined();
});
