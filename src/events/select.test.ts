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

test.each([
  ['one of several that were chosen one after the other', 'a', 'a, c', 60_000, true],
  ['one that was passed on the way', 'eu', 'us', 1000, true],
  ['another one, chosen before and for itself', 'eu', 'us', 60_000, false],
  ['one of several that is no longer chosen', 'a, b', 'a, c', 60_000, false],
  ['the same choice made again', 'a', 'a', 60_000, false],
])('a choice from a native list makes %s unnecessary: %s → %s after %d ms', (_, before, value, apart, expected) => {
  const chosen = (of: string, at: number) => ({ ...event('select', 'a'), at, data: { value: of, whole: true } });
  expect(select.absorbs?.(chosen(value, apart), chosen(before, 0))).toBe(expected);
});
