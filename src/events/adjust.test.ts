import { expect, test } from 'vitest';
import { english, sentence, target } from '../../test/support/words';
import { adjust } from './adjust';

test.each([
  [target('slider', 'Replicas'), '5', 'Set **Replicas** to `5`.'],
  [target('textbox', ''), '2026-11-21', 'Set the highlighted field to `2026-11-21`.'],
])('%j at %s reads %s', (field, value, expected) => {
  const described = adjust.describe({ target: field, value }, english);
  expect(described).toMatchObject({ action: 'fill', value });
  expect(sentence(described)).toBe(expected);
});
