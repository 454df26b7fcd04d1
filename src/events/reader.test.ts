import { expect, test } from 'vitest';
import { english, sentence, target } from '../../test/support/words';
import type { RecordedEvent } from '../core/event';
import { eventReader } from '.';

const reader = eventReader(english);
const event = (kind: string, data: unknown, more: Partial<RecordedEvent> = {}): RecordedEvent => ({
  id: kind,
  kind,
  at: 0,
  data,
  page: { title: '', url: '' },
  sessionId: 's',
  tabId: 1,
  ...more,
});
const press = { target: target('button', 'Edit', { context: 'web-1' }) };

test.each([
  [{ way: 'down', heading: 'Advanced details' }, 'Scroll to **Advanced details**, and in **web-1**, click **Edit**.'],
  [{ way: 'down' }, 'Scroll down, and in **web-1**, click **Edit**.'],
  [{ way: 'up' }, 'Scroll up, and in **web-1**, click **Edit**.'],
  [undefined, 'In **web-1**, click **Edit**.'],
] as const)('what was found by %j reads %s', (scrolled, expected) => {
  expect(sentence(reader.describe(event('click', press, scrolled && { scrolled })))).toBe(expected);
});

test('an event of a later version reads as a note', () => {
  expect(reader.describe(event('gaze', {})).action).toBe('note');
});

test.each([
  ['a native list', { whole: true }, 900, true],
  ['a native list, long after', { whole: true }, 9000, false],
  ['a list of which several are chosen', {}, 900, false],
])('%s: the choice replaces the one before: %s', (_, more, later, expected) => {
  const choice = (at: number) =>
    event('select', { target: target('combobox', 'Region'), value: 'eu', ...more }, { at, control: 'c' });
  expect(reader.absorbs(choice(later), choice(0))).toBe(expected);
});

test.each([
  ['passed by an arrow key', 900, true],
  ['chosen long before', 9000, false],
])('a radio button %s is absorbed: %s', (_, later, expected) => {
  const choice = (at: number) =>
    event('check', { target: target('radio', 'a'), checked: true }, { at, control: 'group' });
  expect(reader.absorbs(choice(later), choice(0))).toBe(expected);
});
