import { expect, test } from 'vitest';
import { type HeldPicture, HeldPictures } from './held';

const picture = (part: Partial<HeldPicture>): HeldPicture => ({
  picture: new Blob(),
  masks: [],
  proposed: [],
  tabId: 1,
  windowId: 1,
  at: 1000,
  arrivedAt: 1100,
  ...part,
});

test('a picture shows an action when nothing changed since the page stood still', () => {
  const held = new HeldPictures();
  held.add(picture({}));
  expect(held.showing(1, 1, 2000, { before: 900 })).toBeDefined();
  expect(held.showing(1, 1, 2000, {})).toBeDefined();
  expect(held.showing(1, 1, 2000, { before: 1000, after: 2001 })).toBeDefined();
});

test.each([
  ['the page changed since', picture({}), 2000, { before: 1001 }],
  ['it was on its way when the action came', picture({ arrivedAt: 2001 }), 2000, { before: 900 }],
  ['it is of another tab', picture({ tabId: 2 }), 2000, { before: 900 }],
  ['it is of another window', picture({ windowId: 2 }), 2000, { before: 900 }],
])('it does not when %s', (_, taken, at, changed) => {
  const held = new HeldPictures();
  held.add(taken);
  expect(held.showing(1, 1, at, changed)).toBeUndefined();
});

test('the newest is taken, and few are held', () => {
  const held = new HeldPictures();
  for (let number = 0; number < 5; number++) held.add(picture({ at: 1000 + number }));
  expect(held.showing(1, 1, 2000, {})?.at).toBe(1004);
  for (let tabId = 2; tabId < 20; tabId++) held.add(picture({ tabId }));
  expect(held.showing(1, 1, 2000, {})).toBeUndefined();
  expect(held.showing(19, 1, 2000, {})).toBeDefined();
  held.clear();
  expect(held.showing(19, 1, 2000, {})).toBeUndefined();
});
