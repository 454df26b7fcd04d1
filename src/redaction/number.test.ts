import { expect, test } from 'vitest';
import { sampleSop } from '../../test/fixtures/sample-sop';
import { fingerprinter } from './fingerprint';
import { numbered } from './number';

const marked = fingerprinter('000102030405060708090a0b0c0d0e0f');
const [phase] = sampleSop.phases;
const [first, second] = phase?.steps ?? [];
if (!phase || !first || !second) throw new Error('The sample has no steps');

const sop = {
  ...sampleSop,
  scope: `Of ${marked('jwt', 'one')}`,
  phases: [
    {
      ...phase,
      steps: [
        { ...first, instruction: `Click **\\${marked('jwt', 'two')}** and \`${marked('jwt', 'one')}\`.` },
        { ...second, instruction: 'Look.', value: `${marked('secret', 'three')} ${marked('github-token', 'four')}` },
      ],
    },
  ],
  validation: [marked('github-token', 'three'), marked('secret-value', 'four'), 'pod <web-0123456789ab>'],
  kept: [],
};

test('numbers by rule in the order of the document; what several rules found has one name', () => {
  const { scope, phases, validation } = numbered(sop);
  expect(scope).toBe('Of <jwt-1>');
  expect(phases[0]?.steps[0]?.instruction).toBe('Click **\\<jwt-2>** and `<jwt-1>`.');
  expect(phases[0]?.steps[1]?.value).toBe('<github-token-1> <github-token-2>');
  expect(validation.slice(0, 2)).toEqual(['<github-token-1>', '<github-token-2>']);
});

test('leaves nothing of a fingerprint, and what is none of ours alone', () => {
  const done = numbered(sop);
  expect(JSON.stringify(done).match(/<[a-z-]+-[0-9a-f]{12}>/g)).toEqual(['<web-0123456789ab>']);
  expect(done.validation[2]).toBe('pod <web-0123456789ab>');
  expect(numbered(done)).toEqual(done);
  expect(numbered(sampleSop)).toEqual(sampleSop);
});

test('counts on from numbers that are there already', () => {
  expect(numbered({ ...sop, purpose: 'As in <jwt-7>' }).scope).toBe('Of <jwt-8>');
});
