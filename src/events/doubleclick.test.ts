import { expect, test } from 'vitest';
import { english, sentence, target } from '../../test/support/words';
import type { RecordedEvent } from '../core/event';
import { doubleclick } from './doubleclick';

test.each([
  [target('row', 'web-1'), 'Double-click **web-1**.'],
  [target('button', 'Open', { context: 'web-1' }), 'In **web-1**, double-click **Open**.'],
])('%j reads %s', (clicked, expected) => {
  expect(sentence(doubleclick.describe({ target: clicked }, english))).toBe(expected);
});

const event = (kind: string, at: number, control: string): RecordedEvent => ({
  id: `${kind}${at}`,
  kind,
  at,
  data: {},
  page: { title: '', url: '' },
  sessionId: 's',
  tabId: 1,
  control,
});

test.each([
  ['a press on the same thing just before', event('click', 900, 'a'), true],
  ['a press on another thing', event('click', 900, 'b'), false],
  ['a press on the same thing long before', event('click', -2000, 'a'), false],
  ['a choice', event('select', 900, 'a'), false],
])('it makes %s unnecessary: %s', (_, earlier, expected) => {
  expect(doubleclick.absorbs?.(event('doubleclick', 1000, 'a'), earlier)).toBe(expected);
});
