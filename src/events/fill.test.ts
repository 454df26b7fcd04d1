import { expect, test } from 'vitest';
import { english, sentence, target } from '../../test/support/words';
import { fill } from './fill';

const field = target('textbox', 'Image tag');

test.each([
  [{ target: field, value: 'v2.1.0' }, 'In **Image tag**, enter `v2.1.0`.'],
  [{ target: field, value: '' }, 'Clear **Image tag**.'],
  [{ target: field, value: 'one\ntwo' }, 'In **Image tag**, enter the text below.'],
  [{ target: field, secret: true as const }, 'In **Image tag**, enter the secret from your password store.'],
  [{ target: target('textbox', ''), value: 'x' }, 'In the highlighted field, enter `x`.'],
])('%j reads %s', (data, expected) => {
  expect(sentence(fill.describe(data, english))).toBe(expected);
});

test('a secret has no value', () => {
  const described = fill.describe({ target: field, secret: true }, english);
  expect(described).toMatchObject({ action: 'fill', secret: true });
  expect('value' in described).toBe(false);
});
