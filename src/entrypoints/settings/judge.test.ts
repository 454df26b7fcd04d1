import { expect, test } from 'vitest';
import { judge, MOST_ENTRIES, MOST_PATTERNS } from './judge';

const never = async () => false;
const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');

test('blank lines are none, and what surrounds an entry is no part of it', async () => {
  expect(await judge('\n Acme Corp \n\n/pr-\\d{1,4}/i\n  \n', never)).toEqual({
    entries: ['Acme Corp', '/pr-\\d{1,4}/i'],
  });
  expect(await judge('', never)).toEqual({ entries: [] });
});

test('each line that is wrong is named, with why', async () => {
  const slow = async ({ source }: RegExp) => source === 'slow';
  expect(await judge('Acme\nabc\n\n/slow/\n/(/\n/x*/\n/ab/m\n/good/', slow)).toEqual({
    problems: [
      { line: 2, problem: 'short' },
      { line: 4, problem: 'slow' },
      { line: 5, problem: 'invalid' },
      { line: 6, problem: 'everywhere' },
      { line: 7, problem: 'flags' },
    ],
  });
});

test('lists have an end', async () => {
  const most = lines(MOST_ENTRIES, (at) => `customer-${at}`);
  expect(await judge(most, never)).toMatchObject({ entries: { length: MOST_ENTRIES } });
  expect(await judge(`${most}\n\none more`, never)).toEqual({
    problems: [{ line: MOST_ENTRIES + 2, problem: 'tooMany' }],
  });
  const patterns = lines(MOST_PATTERNS + 1, (at) => `/pr-${at}/`);
  expect(await judge(patterns, never)).toEqual({ problems: [{ line: MOST_PATTERNS + 1, problem: 'tooManyPatterns' }] });
});
