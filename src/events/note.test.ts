import { expect, test } from 'vitest';
import { english, sentence } from '../../test/support/words';
import { note } from './note';

test('a note is what the person wrote, and nothing in it is markup', () => {
  const described = note.describe({ text: 'Wait for *green* <b>' }, english);
  expect(described.action).toBe('note');
  expect(sentence(described)).toBe('Wait for \\*green\\* \\<b>');
});
