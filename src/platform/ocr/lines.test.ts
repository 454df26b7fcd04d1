import { expect, test } from 'vitest';
import { linesOf } from './lines';

test('words are placed in fractions of the picture; what is blank is no word', () => {
  const word = (text: string, x0: number) => ({ text, bbox: { x0, y0: 20, x1: x0 + 50, y1: 40 } });
  const block = (...words: ReturnType<typeof word>[]) => ({ paragraphs: [{ lines: [{ words }] }] });
  expect(
    linesOf([block(word('Access', 100), word(' ', 160)), block(word('', 0))], { width: 1000, height: 200 }),
  ).toEqual([[{ text: 'Access', box: { x: 0.1, y: 0.1, width: 0.05, height: 0.1 } }]]);
});
