import { expect, test } from 'vitest';
import { seenIn, summarise, type Trial } from './support/camera/summary';

test.each([
  ['blue of this trial', [0, 80, 255], 2, false, 'before'],
  ['red of this trial', [255, 80, 0], 2, false, 'after'],
  ['blue of the trial before', [0, 40, 255], 2, false, 'older'],
  ['red of the trial before', [255, 40, 0], 2, false, 'older'],
  ['shades come round', [0, 0, 255], 5, false, 'before'],
  ['a lossy picture', [4, 87, 249], 2, false, 'before'],
  ['a mask', [0, 0, 0], 0, false, 'neither'],
  ['in a burst, its own', [0, 160, 255], 4, true, 'before'],
  ['in a burst, the next', [0, 0, 255], 4, true, 'after'],
  ['in a burst, the one after the next', [0, 40, 255], 4, true, 'after'],
  ['in a burst, an old one', [0, 120, 255], 4, true, 'older'],
] as const)('%s', (_, pixel, n, goesOn, seen) => {
  expect(seenIn(pixel, n, goesOn)).toBe(seen);
});

const trials: Trial[] = [
  { wanted: 'before', seen: 'before', moment: 'before', step: 10, picture: 100, bytes: 2000, held: 1 },
  { wanted: 'before', seen: 'before', moment: 'after', step: 20, picture: 200, bytes: 4000, held: 40 },
  { wanted: 'before', seen: 'after', moment: 'after' },
  { wanted: 'before', seen: 'after', moment: 'before' },
  { wanted: 'before', seen: 'older', moment: 'before' },
  { wanted: 'before', seen: 'neither', moment: 'before' },
  { wanted: 'before', moment: 'before', missing: 'refused' },
  { wanted: 'before' },
];

test('a cell is summed up', () => {
  expect(summarise(trials)).toEqual({
    n: 8,
    right: 2 / 8,
    marked: 2 / 8,
    missing: 1 / 8,
    lost: 1 / 8,
    wrong: 2,
    unreadable: 1,
    step: 10,
    picture: 100,
    kilobytes: 2,
    held: 1,
    heldP95: 40,
    holds: 1 / 8,
  });
});

test('a choice is to show what came of it', () => {
  const { right, marked, wrong } = summarise([
    { wanted: 'after', seen: 'after', moment: 'after' },
    { wanted: 'after', seen: 'before', moment: 'after' },
  ]);
  expect({ right, marked, wrong }).toEqual({ right: 0.5, marked: 0, wrong: 1 });
});
