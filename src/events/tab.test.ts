import { expect, test } from 'vitest';
import { english, sentence } from '../../test/support/words';
import type { RecordedEvent } from '../core/event';
import { tab } from './tab';

test.each([
  ['switched', 'Continue in the **Grafana** tab.'],
  ['opened', 'Continue in the **Grafana** tab, which opens.'],
] as const)('%s reads %s', (how, expected) => {
  expect(sentence(tab.describe({ how, title: 'Grafana' }, english))).toBe(expected);
});

test('tabs that were only passed through make no step', () => {
  const event = (kind: string): RecordedEvent => ({
    id: kind,
    kind,
    at: 0,
    data: {},
    page: { title: '', url: '' },
    sessionId: 's',
    tabId: 1,
  });
  expect(tab.absorbs?.(event('tab'), event('tab'))).toBe(true);
  expect(tab.absorbs?.(event('tab'), event('click'))).toBe(false);
});
