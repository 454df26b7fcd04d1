import { expect, test } from 'vitest';
import { english, sentence, target } from '../../test/support/words';
import { fill } from './fill';

const field = target('textbox', 'Image tag');

test.each([
  [{ target: field, value: 'v2.1.0' }, 'In **Image tag**, enter `v2.1.0`.'],
  [{ target: field, value: '' }, 'Clear **Image tag**.'],
  [{ target: field, value: 'one\ntwo' }, 'In **Image tag**, enter the text below.'],
  [
    { target: field, secret: true as const },
    'In **Image tag**, enter the value of `{{image_tag}}` from your password store.',
  ],
  [
    { target: target('textbox', '', { context: 'Vault key' }), secret: true as const },
    'In the highlighted field, enter the value of `{{vault_key}}` from your password store.',
  ],
  [{ target: target('textbox', ''), value: 'x' }, 'In the highlighted field, enter `x`.'],
])('%j reads %s', (data, expected) => {
  expect(sentence(fill.describe(data, english))).toBe(expected);
});

test('a secret has no value', () => {
  const described = fill.describe({ target: field, secret: true }, english);
  expect(described).toMatchObject({ action: 'fill', secret: true });
  expect('value' in described).toBe(false);
});

test('a text of which lines are missing says so', () => {
  const described = fill.describe({ target: field, value: 'one\n…', partial: true }, english);
  expect(described.warning).toMatch(/^Only the lines that were in view are recorded/);
});

test('a value pressed together makes the presses for it unnecessary, and none before them', () => {
  const press = { id: 'a', kind: 'click', data: {}, page: { title: '', url: '' }, sessionId: 's', tabId: 1 };
  const picked = {
    ...press,
    id: 'b',
    kind: 'fill',
    at: 30,
    data: { target: field, value: '5', since: 10 },
    control: 'c',
  };
  expect(fill.absorbs?.(picked, { ...press, at: 10 })).toBe(true);
  expect(fill.absorbs?.(picked, { ...press, at: 9 })).toBe(false);
  expect(fill.absorbs?.({ ...picked, data: { target: field, value: '5' } }, { ...press, at: 10 })).toBe(false);
});
