import { expect, test } from 'vitest';
import type { ReadLine } from '../core/reading';
import { placesOf, textIn } from './ocr-same';

/** Lines with a letter each hundredth of the picture's width, a line each tenth of its height. */
const read = (...lines: string[]): ReadLine[] =>
  lines.map((line, down) =>
    [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
      text,
      box: { x: index / 100, y: down / 10, width: text.length / 100, height: 0.05 },
    })),
  );

test('the words in a box are those of which most lies in it', () => {
  const lines = read('Project Blue Falcon is secret', 'Owner: platform team');
  expect(textIn({ x: 0.075, y: 0, width: 0.125, height: 0.06 }, lines)).toBe('Blue Falcon');
  expect(textIn({ x: 0.5, y: 0.5, width: 0.1, height: 0.1 }, lines)).toBe('');
});

test('too little to be looked for is nothing', () => {
  expect(textIn({ x: 0, y: 0, width: 1, height: 1 }, read('of'))).toBe('');
});

test.each([
  ['as it is', 'Blue Falcon', 'the Blue Falcon release', [4, 15]],
  ['with letters taken for others', 'Blue Falcon', 'the B1ue FaIc0n release', [4, 15]],
  ['with a letter wrong', 'Blue Falcon', 'the Blue Ealcon release', [4, 15]],
  ['torn', 'BlueFalcon', 'the Blue Falcon release', [4, 15]],
  ['inside a word: all of that word', 'Falcon', 'open falcon-db.example.com now', [5, 26]],
  ['not there', 'Blue Falcon', 'the blue whale and a release', undefined],
  ['another of its kind', 'db-prod-17', 'db-test-42', undefined],
])('a text is found %s', (_, wanted, line, letters) => {
  const places = placesOf(wanted, read(line)).map(({ x, width }) =>
    [x, x + width].map((side) => Math.round(side * 100)),
  );
  expect(places).toEqual(letters ? [letters] : []);
});

test('a text is found as often as it stands there', () => {
  expect(placesOf('jane.doe', read('jane.doe wrote to jane.doe', 'and to john'))).toHaveLength(2);
});
