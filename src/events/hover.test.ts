import { expect, test } from 'vitest';
import { english, sentence, target } from '../../test/support/words';
import { hover } from './hover';

test.each([
  [target('menuitem', 'Compute'), 'Point to **Compute**.'],
  [target('button', 'Share', { context: 'web-1' }), 'In **web-1**, point to **Share**.'],
])('%j reads %s', (opener, expected) => {
  const described = hover.describe({ target: opener }, english);
  expect(described.action).toBe('hover');
  expect(sentence(described)).toBe(expected);
});
