import { expect, test } from 'vitest';
import { toInlineMarkdown, toPlainText } from './instruction';
import { named, valued, wordsFrom } from './words';

const words = wordsFrom({ enter: { message: 'In {name}, enter {value}.' } });

test('a sentence is filled, and stays data', () => {
  expect(words('enter', { name: named('Tag'), value: valued('v1') })).toEqual([
    { text: 'In ' },
    { name: 'Tag' },
    { text: ', enter ' },
    { value: 'v1' },
    { text: '.' },
  ]);
});

test('what comes from the page is never markup', () => {
  const sentence = words('enter', { name: named('**a** [x](javascript:1)'), value: valued('`b`\n{name}') });
  expect(toInlineMarkdown(sentence)).toBe('In **\\*\\*a\\*\\* \\[x]\\(javascript:1)**, enter `` `b` {name} ``.');
  expect(toPlainText(sentence)).toBe('In **a** [x](javascript:1), enter `b` {name}.');
});

test('a key that does not exist is named', () => {
  expect(() => words('leave')).toThrow('No message named leave');
});
