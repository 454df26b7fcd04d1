import { expect, test } from 'vitest';
import { english, sentence, target } from '../../test/support/words';
import { arrow } from './arrow';

test.each([
  [target('treeitem', 'default'), 'expanded', 'press', 'Expand **default**.'],
  [target('treeitem', 'default'), 'collapsed', 'press', 'Collapse **default**.'],
  [target('button', 'Actions'), 'opened', 'click', 'Click **Actions**.'],
  [target('tab', 'Logs'), 'chosen', 'click', 'Open the **Logs** tab.'],
  [target('radio', 'production'), 'chosen', 'check', 'Choose **production**.'],
] as const)('%j %s is a %s: %s', (reached, change, action, expected) => {
  const described = arrow.describe({ target: reached, change }, english);
  expect(described.action).toBe(action);
  expect(sentence(described)).toBe(expected);
});
