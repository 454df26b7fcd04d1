import { expect, test } from 'vitest';
import { plainOf, plainOfMarkdown } from './plain';

const back = (text: string, of: typeof plainOf, part: string): string => {
  const plain = of(text);
  const start = plain.text.indexOf(part);
  const span = plain.origin({ start, end: start + part.length });
  return text.slice(span.start, span.end);
};

test('a disguised text is read plainly and led back', () => {
  expect(plainOf('ＡＰＩ\u3000k\u200bey：').text).toBe('API key:');
  expect(back('ＡＰＩ\u3000k\u200bey：', plainOf, 'key')).toBe('k\u200bey');
  expect(plainOf('plain').text).toBe('plain');
});

test('inline Markdown is read as it shows', () => {
  expect(plainOfMarkdown('**a\\_b** `c\\_d` \\<x> &#x2A;').text).toBe('**a_b** `c\\_d` <x> *');
  expect(back('**a\\_b** &#x2A;c', plainOfMarkdown, 'a_b')).toBe('a\\_b');
  expect(back('**a\\_b** &#x2A;c', plainOfMarkdown, '*c')).toBe('&#x2A;c');
});
