import { expect, test } from 'vitest';
import { sampleSop } from '../../../test/fixtures/sample-sop';
import { apply } from '../apply';
import { ROLLBACK } from '../command';
import { type Sop, type Step, stepsOf } from '../sop';

const step = (id: string, more: Partial<Step> = {}): Step => ({ id, action: 'click', instruction: id, ...more });
const page = { title: 'Page', url: 'https://example.com/page' };
const sop = (...steps: Step[]): Sop => ({
  ...sampleSop,
  phases: [{ id: 'p', title: 'P', steps }],
  rollback: [],
  tools: [{ name: 'Jenkins', url: 'https://ci.example.com' }],
  inputs: [],
  prerequisites: [],
});
const ids = (document: Sop) => stepsOf(document).map(({ id }) => id);
const there = sop(step('a', { page }), step('b', { page }), step('c'));

test.each<[what: string, recorded: Sop, at: string, expected: string[]]>([
  ['between', sop(step('x'), step('y')), 'a', ['a', 'x', 'y', 'b', 'c']],
  ['at the end', sop(step('x')), 'p', ['a', 'b', 'c', 'x']],
  [
    'without the way to the page one is on',
    sop(step('go', { action: 'navigate', page }), step('x')),
    'b',
    ['a', 'b', 'x', 'c'],
  ],
  [
    'with the way to another page',
    sop(step('go', { action: 'navigate', page }), step('x')),
    'c',
    ['a', 'b', 'c', 'go', 'x'],
  ],
  ['the way alone, if that is all', sop(step('go', { action: 'navigate', page })), 'a', ['a', 'go', 'b', 'c']],
])('what was recorded is inserted %s', (_, recorded, at, expected) => {
  const command = { do: 'insertRecorded', at, recorded } as const;
  const once = apply(there, command);
  expect(ids(once)).toEqual(expected);
  expect(apply(once, command)).toBe(once);
});

test('it may go to the rollback, and nowhere else that is not there', () => {
  const recorded = sop(step('x'));
  const back = apply(there, { do: 'insertRecorded', at: ROLLBACK, recorded });
  expect(back.rollback.map(({ id }) => id)).toEqual(['x']);
  expect(apply(there, { do: 'insertRecorded', at: 'unknown', recorded })).toBe(there);
});

test('it brings tools, inputs and prerequisites that are not there yet', () => {
  const input = { name: 'image_tag', example: 'v2', secret: false, description: 'Image tag' };
  const recorded = {
    ...sop(step('x')),
    tools: [
      { name: 'Jenkins', url: 'https://other.example.com' },
      { name: 'Grafana', url: 'https://grafana.example.com' },
    ],
    inputs: [input],
    prerequisites: ['Access to Grafana'],
  };
  const after = apply(there, { do: 'insertRecorded', at: 'p', recorded });
  expect(after.tools.map(({ url }) => url)).toEqual(['https://ci.example.com', 'https://grafana.example.com']);
  expect(after).toMatchObject({ inputs: [input], prerequisites: ['Access to Grafana'] });
});

test('steps are replaced where the first of them stood', () => {
  const after = apply(there, {
    do: 'replaceRecorded',
    stepIds: ['b', 'c', 'unknown'],
    recorded: sop(step('x'), step('y')),
  });
  expect(ids(after)).toEqual(['a', 'x', 'y']);
  expect(apply(there, { do: 'replaceRecorded', stepIds: ['unknown'], recorded: sop(step('x')) })).toBe(there);
  expect(apply(there, { do: 'replaceRecorded', stepIds: ['b'], recorded: sop() })).toBe(there);
});
