import { expect, it } from 'vitest';
import { seldom } from './seldom';

it('reports the first, some, and the last', () => {
  const parts: number[] = [];
  let time = 0;
  const report = seldom(
    (part) => parts.push(part),
    () => time,
  );
  for (let part = 0; part <= 1; part += 0.125) {
    report(part);
    time += 60;
  }
  expect(parts).toEqual([0, 0.375, 0.75, 1]);
});
