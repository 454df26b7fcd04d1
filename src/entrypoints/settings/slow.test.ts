import { expect, test } from 'vitest';
import { isSlow } from './slow';

test.each([
  'apollo',
  'cust-\\d{4,8}',
  'ok-\\d+',
  '[A-Z]{2,5}-\\d{1,6}',
  '10\\.20\\.\\d{1,3}\\.\\d{1,3}',
  '\\bABC\\b',
  'apollo[a-z0-9-]*',
  '(?:proj|project)[-_ ]?(?:apollo|gemini)',
  '(?<=customer: )\\w{1,40}',
])('%s is quick', (source) => {
  expect(isSlow(source, 'g')).toBe(false);
  expect(isSlow(source, 'gi')).toBe(false);
});

/** Told by counting, without ever being run: it would not come back. */
test.each(['(a+)+$', '(x+x+)+y', '(.*)*x', '\\d+\\d+x', '(a|a)*b', 'a{1,100}a{1,100}b', '(\\w+\\s?)*$'])(
  '%s reads the same text in too many ways',
  (source) => expect(isSlow(source, 'g')).toBe(true),
);

/** Told by trying: there is one way to read a text, but it is begun anew at each of its characters. Slow in every engine. */
test.each(['.*apollo.*', 'apollo.*nine', 'z.*corp', '(?=(a+))\\1b'])(
  '%s is begun anew too often',
  (source) => expect(isSlow(source, 'g')).toBe(true),
  20_000,
);
