import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { SECRET_WORDS } from './words';
import { glanceAt } from './worth';

/** The same in one expression, which takes much longer. */
const WORTH_READING = new RegExp(
  `(?=[A-Za-z]{0,19}[^A-Za-z\\s])\\S{10,}|\\S{20,}|${SECRET_WORDS}|login|phrase|words|(?:\\d[ .()/-]{0,2}){7}|\\d\\.\\d{1,3}\\.\\d|::|[=@$\\u0080-\\uffff]|curl|redis|snmp|identified|net user`,
  'i',
);

test.each([
  ['running', false],
  ['launched 7 minutes ago', false],
  ['web-prod-7', true],
  ['a.b:c', false],
  ['a=b', true],
  ['PIN', true],
  ['spinning', false],
  ['10.4.1', true],
  ['12 34 56 7', true],
  ['12 34 56', false],
  ['abcdefghijklmnopqrs', false],
  ['abcdefghijklmnopqrst', true],
  ['Schlüssel', true],
])('%s is worth reading: %s', (text, worth) => {
  expect(glanceAt(text).isWorthReading).toBe(worth);
});

test('a glance sees what the expression sees', () => {
  const pieces = [
    'a',
    'Bcdefghi',
    ' ',
    '\t',
    '\x1c',
    '1',
    '23.',
    '(',
    '-',
    '::',
    '=',
    '@',
    'pin',
    'curl',
    'é',
    '\u00a0',
  ];
  assert(
    property(array(constantFrom(...pieces), { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      expect(glanceAt(text)).toEqual({
        isPlain: !/[\u0080-\uffff]/.test(text),
        isWorthReading: WORTH_READING.test(text),
      });
    }),
  );
});
