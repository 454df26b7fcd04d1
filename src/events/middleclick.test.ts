import { expect, test } from 'vitest';
import { english, sentence, target } from '../../test/support/words';
import { middleclick } from './middleclick';

test.each([
  [target('tab', 'main.tf'), 'Click **main.tf** with the middle button.'],
  [target('tab', 'main.tf', { context: 'Editor' }), 'In **Editor**, click **main.tf** with the middle button.'],
])('%j reads %s', (pressed, expected) => {
  const described = middleclick.describe({ target: pressed }, english);
  expect(described.action).toBe('click');
  expect(sentence(described)).toBe(expected);
});
