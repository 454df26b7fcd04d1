import { expect, test } from 'vitest';
import { english, sentence, target } from '../../test/support/words';
import { rightclick } from './rightclick';

test.each([
  [target('treeitem', 'default'), 'Right-click **default**.'],
  [target('cell', 'Running', { context: 'web-1' }), 'In **web-1**, right-click **Running**.'],
])('%j reads %s', (clicked, expected) => {
  const described = rightclick.describe({ target: clicked }, english);
  expect(described.action).toBe('rightclick');
  expect(sentence(described)).toBe(expected);
});
