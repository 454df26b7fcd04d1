import { expect, test } from 'vitest';
import { english, sentence, target } from '../../test/support/words';
import { copy } from './copy';

test.each([
  [target('generic', 'ARN'), 'Copy the **ARN**.'],
  [target('generic', ''), 'Copy the highlighted text.'],
])('%j reads %s, and holds nothing of what was copied', (place, expected) => {
  const described = copy.describe({ target: place }, english);
  expect(sentence(described)).toBe(expected);
  expect('value' in described).toBe(false);
});
