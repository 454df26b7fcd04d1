import { expect, it } from 'vitest';
import { daysUntil, nextReview } from './dates';

it.each([
  ['2026-11-21', '2027-02-21'],
  ['2026-11-30', '2027-02-28'],
  ['2027-01-31', '2027-04-30'],
])('what is in order on %s is looked at again on %s', (today, then) => expect(nextReview(today)).toBe(then));

it.each([
  ['2026-12-03', 12],
  ['2026-11-21', 0],
  ['2026-11-20', -1],
  ['2027-11-21', 365],
  ['', undefined],
  ['soon', undefined],
  ['2026-13-40', undefined],
])('from 2026-11-21 to %j: %s', (date, days) => expect(daysUntil(date, '2026-11-21')).toBe(days));
