import { expect, it } from 'vitest';
import { isOf } from './exact';

/** When the action was, in milliseconds since 1970. */
const AT = 1_700_000_000_000;
const viewport = { width: 1366, height: 800 };
const mask = { box: { x: 0, y: 0, width: 0.1, height: 0.1 }, kind: 'jwt' };

it.each<[string, boolean, { age: number; before?: number; masks?: number; height?: number; told?: boolean }]>([
  ['of a page that stood still', true, { age: 60_000, before: -90_000 }],
  ['of a page that never changed', true, { age: 60_000 }],
  ['from before the last change', false, { age: 1000, before: -900 }],
  ['from the moment of the last change, which it may not show yet', false, { age: 1000, before: -1020 }],
  ['of a page that changes all the time', true, { age: 40, before: -5 }],
  ['of a busy machine', true, { age: 190, before: -5 }],
  ['of a very busy machine', false, { age: 210, before: -5 }],
  ['with masks, of a page that changes all the time', true, { age: 40, before: -5, masks: 1 }],
  ['with masks, of a busy machine', false, { age: 60, before: -5, masks: 1 }],
  ['with masks, of a page that stood still', true, { age: 60_000, before: -90_000, masks: 1 }],
  ['of a page that does not tell', false, { age: 1000, told: false }],
  ['of another shape', false, { age: 40, before: -5, height: 700 }],
  ['twice as sharp', true, { age: 60_000, before: -90_000, height: 1600 }],
])('a frame %s: %s', (_, counts, { age, before, masks = 0, height = 800, told = true }) => {
  const width = height === 1600 ? 2732 : 1366;
  const frame = { frame: 'one', shownAt: AT - age, width, height };
  const changed = told ? { ...(before !== undefined && { before: AT + before }) } : undefined;
  const composition = { viewport, masks: Array(masks).fill(mask), ...(changed && { changed }) };
  expect(isOf(frame, composition, AT)).toBe(counts);
});
