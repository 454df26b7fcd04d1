import { expect, test } from 'vitest';
import { english, sentence, target } from '../../test/support/words';
import { check } from './check';

test.each([
  ['checkbox', true, 'check', 'Select the **Tags** check box.'],
  ['checkbox', false, 'uncheck', 'Clear the **Tags** check box.'],
  ['switch', true, 'check', 'Turn **Tags** on.'],
  ['switch', false, 'uncheck', 'Turn **Tags** off.'],
  ['radio', true, 'check', 'Choose **Tags**.'],
  ['menuitemradio', true, 'check', 'Choose **Tags**.'],
])('%s, checked %s: %s, "%s"', (role, checked, action, expected) => {
  const described = check.describe({ target: target(role, 'Tags'), checked }, english);
  expect(described.action).toBe(action);
  expect(sentence(described)).toBe(expected);
});

test('a twin is told by its row', () => {
  const described = check.describe(
    { target: target('checkbox', 'Enabled', { context: 'web-1' }), checked: true },
    english,
  );
  expect(sentence(described)).toBe('In **web-1**, select the **Enabled** check box.');
});
