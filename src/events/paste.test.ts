import { expect, test } from 'vitest';
import { english, sentence, target } from '../../test/support/words';
import { paste } from './paste';

test.each([
  [{}, 'Paste what you copied.'],
  [{ target: target('region', 'Diagram') }, 'Paste what you copied into **Diagram**.'],
])('%j reads %s', (data, expected) => {
  const described = paste.describe(data, english);
  expect(described.action).toBe('paste');
  expect(sentence(described)).toBe(expected);
});
