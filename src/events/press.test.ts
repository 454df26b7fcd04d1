import { expect, test } from 'vitest';
import { english, sentence, target } from '../../test/support/words';
import { press } from './press';

test.each([
  [target('searchbox', 'Find resources'), 'In **Find resources**, press **Enter**.'],
  [target('textbox', ''), 'Press **Enter**.'],
])('%j reads %s', (field, expected) => {
  const described = press.describe({ key: 'Enter', target: field }, english);
  expect(sentence(described)).toBe(expected);
  expect(described).toMatchObject({ action: 'press', value: 'Enter' });
});
