import { expect, test } from 'vitest';
import { english, sentence, target } from '../../test/support/words';
import type { RecordedEvent } from '../core/event';
import { select } from './select';

test.each([
  [target('combobox', 'Region'), 'In **Region**, select **eu-west-1**.'],
  [target('combobox', ''), 'In the highlighted list, select **eu-west-1**.'],
])('%j reads %s', (control, expected) => {
  expect(sentence(select.describe({ target: control, value: 'eu-west-1' }, english))).toBe(expected);
});

test('an option taken back, where several are chosen, is cleared', () => {
  const data = { target: target('combobox', 'Zones'), value: 'zone-a', removed: true as const };
  expect(sentence(select.describe(data, english))).toBe('In **Zones**, clear **zone-a**.');
});

const event = (kind: string, control?: string, tabId = 1): RecordedEvent => ({
  id: `${kind}-${control}`,
  kind,
  at: 0,
  data: {},
  page: { title: '', url: '' },
  sessionId: 's',
  tabId,
  ...(control !== undefined && { control }),
});

test.each([
  ['opening the list', event('click', 'a'), true],
  ['filtering it', event('fill', 'a'), true],
  ['a press of another control', event('click', 'b'), false],
  ['a press of no list', event('click'), false],
  ['an earlier choice in the same list', event('select', 'a'), false],
  ['the same name in another tab', event('click', 'a', 2), false],
])('a choice makes %s unnecessary: %s', (_, earlier, expected) => {
  expect(select.absorbs?.(event('select', 'a'), earlier)).toBe(expected);
});
