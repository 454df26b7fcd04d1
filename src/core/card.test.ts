import { expect, it } from 'vitest';
import { sampleSop } from '../../test/fixtures/sample-sop';
import { daysToReview, factsOf, nextNumber } from './card';

it('says what a list shows of a document', () => {
  expect(factsOf(sampleSop)).toEqual({
    title: sampleSop.title,
    sopId: sampleSop.sopId,
    steps: sampleSop.phases.flatMap(({ steps }) => steps).length,
    tools: sampleSop.tools.map(({ name }) => name),
    reviewBy: sampleSop.reviewBy,
  });
  const tools = ['Jenkins', '', 'Jenkins'].map((name) => ({ name, url: '' }));
  expect(factsOf({ ...sampleSop, tools, status: 'draft' })).toMatchObject({ tools: ['Jenkins'], status: 'draft' });
});

it.each([
  [[], 'SOP-0001'],
  [['SOP-0007', 'SOP-0003', 'mine', 'SOP-12a'], 'SOP-0008'],
  [['SOP-9999'], 'SOP-10000'],
])('after %j comes %s', (inUse, next) => {
  expect(nextNumber(inUse)).toBe(next);
});

it.each([
  ['2026-11-22', 0],
  ['2026-11-27', 5],
  ['2026-11-21', -1],
  // The clocks change in between.
  ['2027-11-22', 365],
  ['', undefined],
  ['soon', undefined],
])('a review by %s is in %s days', (reviewBy, days) => {
  expect(daysToReview({ reviewBy }, new Date(2026, 10, 22, 23, 59))).toBe(days);
});
