import { expect, test } from 'vitest';
import { english, sentence } from '../../test/support/words';
import type { RecordedEvent } from '../core/event';
import { navigate } from './navigate';

const url = 'https://ci.example.com/job/deploy/';

test.each([
  ['open', 'deploy [Jenkins]', 'Go to **deploy \\[Jenkins]** (`ci.example.com/job/deploy`).'],
  ['start', '', 'Go to **ci.example.com/job/deploy** (`ci.example.com/job/deploy`).'],
  ['reload', 'deploy', 'Reload the page **deploy**.'],
  ['back', 'deploy', 'Go back to **deploy**.'],
  ['forward', 'deploy', 'Go forward to **deploy**.'],
] as const)('%s to "%s" reads %s', (how, title, expected) => {
  expect(sentence(navigate.describe({ how, title, url }, english))).toBe(expected);
});

test('what stands for a secret in an address reads as everywhere', () => {
  const told = { how: 'open', title: 'Keys', url: 'https://x.example/keys/<github-token-0123456789ab>' } as const;
  expect(sentence(navigate.describe(told, english))).toContain('`x.example/keys/<github-token-0123456789ab>`');
});

const event = (kind: string, how: string): RecordedEvent => ({
  id: how,
  kind,
  at: 0,
  data: { how },
  page: { title: '', url },
  sessionId: 's',
  tabId: 1,
});

test.each([
  ['the page that was there at the start', event('navigate', 'start'), true],
  ['a page that was gone to', event('navigate', 'open'), false],
  ['a change of tabs', event('tab', 'switched'), false],
])('going elsewhere makes %s unnecessary: %s', (_, earlier, expected) => {
  expect(navigate.absorbs?.(event('navigate', 'open'), earlier)).toBe(expected);
});
