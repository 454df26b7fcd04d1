import { expect, test } from 'vitest';
import { english, sentence, target } from '../../test/support/words';
import { newtab } from './newtab';

test.each([
  [target('link', 'Logs'), 'Open the **Logs** link in a new tab.'],
  [target('link', 'Logs', { context: 'web-1' }), 'In **web-1**, open the **Logs** link in a new tab.'],
  [target('link', ''), 'Open the highlighted link in a new tab.'],
])('%j reads %s', (link, expected) => {
  const described = newtab.describe({ target: link }, english);
  expect(described.action).toBe('click');
  expect(sentence(described)).toBe(expected);
});
