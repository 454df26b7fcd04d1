import { describe, expect, it } from 'vitest';
import { sampleSop } from '../../../../test/fixtures/sample-sop';
import { apply } from '../../../core/apply';
import type { Sop } from '../../../core/sop';
import { expressionOf, type Query, replaced, search } from './search';

const query = (find: string, more: Partial<Query> = {}): Query => ({
  find,
  matchCase: false,
  wholeWord: false,
  regexp: false,
  ...more,
});
const one = (instruction: string): Sop => ({
  ...sampleSop,
  phases: [{ id: 'p', title: '', steps: [{ id: 's', action: 'click', instruction }] }],
  rollback: [],
});
const found = (sop: Sop, asked: Query) => search(sop, expressionOf(asked) as RegExp);
const sentence = (text: string, asked: Query, by: string) => {
  const hit = found(one(text), asked).find(({ path }) => path.at(-1) === 'instruction');
  return hit && replaced(hit, by, asked.regexp).value;
};

describe('what is found and what becomes of it', () => {
  it.each<[string, string, Query, string, string | undefined]>([
    ['letters of either case', 'Click **build** Build.', query('BUILD'), 'X', 'Click **X** X.'],
    ['the case, if wanted', 'build Build.', query('Build', { matchCase: true }), 'X', 'build X.'],
    ['whole words', 'Übernahme nahme nahmen', query('nahme', { wholeWord: true }), 'X', 'Übernahme X nahmen'],
    ['signs as they are', 'a.b axb', query('a.b'), '$&', '$& axb'],
    ['what is escaped', 'Open \\[Jenkins] \\*now.', query('[Jenkins] *'), 'X', 'Open Xnow.'],
    ['an expression', 'v2.1.0 v3', query('v(\\d)\\S*', { regexp: true }), '$1-$&-$$-$9', '2-v2.1.0-$-$9 3-v3-$-$9'],
    ['named groups', 'v2', query('v(?<n>\\d)', { regexp: true }), '$<n>', '2'],
    ['no empty place', 'abc', query('x*', { regexp: true }), 'X', undefined],
    ['a hyphen', 'eu-west-1', query('t-1'), 'T', 'eu-wesT'],
  ])('%s', (_, text, asked, by, expected) => expect(sentence(text, asked, by)).toBe(expected));
});

it('replaces one hit alone', () => {
  const [hit] = found(one('a b a'), query('a')).filter(({ path }) => path.at(-1) === 'instruction');
  expect(hit && replaced(hit, 'X', false, 1).value).toBe('a b X');
});

it('says what is no expression', () => {
  expect(() => expressionOf(query('(', { regexp: true }))).toThrow();
  expect(expressionOf(query(''))).toBeUndefined();
});

it('looks into every text a reader sees, and into nothing a step is found by', () => {
  const paths = found(sampleSop, query('[^]', { regexp: true })).map(({ path }) =>
    path.filter((key) => typeof key === 'string').join('.'),
  );
  const fields = new Set(paths);
  for (const field of [
    'title',
    'prerequisites',
    'inputs.name',
    'inputs.example',
    'tools.url',
    'changeLog.summary',
    'phases.steps.instruction',
    'phases.steps.value',
    'phases.steps.note',
    'phases.steps.tip',
    'phases.steps.code.text',
    'phases.expected',
    'troubleshooting.resolution',
    'related.title',
    'rollback.instruction',
  ])
    expect(fields).toContain(field);
  expect([...fields].filter((field) => /target|selectors|\bid\b|picture\./.test(field))).toEqual([]);
});

it('is one change of the document', () => {
  const texts = found(sampleSop, query('image')).map((hit) => replaced(hit, 'picture', false));
  const after = apply(sampleSop, { do: 'setTexts', texts });
  expect(found(after, query('image'))).toEqual([]);
  expect(after.phases[0]?.steps[1]?.target).toEqual(sampleSop.phases[0]?.steps[1]?.target);
});
