import { describe, expect, test } from 'vitest';
import { foundBy } from '../found-by';
import { webhookUrl } from './webhook-url';

/** `[text, what of it is secret]`; put together here, so that no scanner takes this file for a leak. */
const leaks: [string, string[]][] = [
  ['https://hooks.slack.com/services/T11111AA/BAAAA111A/qKirRWalryBG', ['services/T11111AA/BAAAA111A/qKirRWalryBG']],
  [
    'https://discord.com/api/webhooks/123456789012345678/abcdefghijklmnopqrstuvwxyz',
    ['123456789012345678/abcdefghijklmnopqrstuvwxyz'],
  ],
  [
    'https://api.telegram.org/bot123456789:AAabcdefghijklmnopqrstuvwxyz0123456/getMe',
    ['123456789:AAabcdefghijklmnopqrstuvwxyz0123456'],
  ],
];

const safe = [
  'https://api.slack.com/messaging/webhooks',
  'https://discord.com/developers/docs/resources/webhook',
  'https://hooks.slack.com/services/<webhook-url>',
];

describe('leaks', () => {
  test.each(leaks)('%s', (text, secrets) => {
    expect(foundBy(webhookUrl, text)).toEqual(secrets);
  });
});

describe('safe', () => {
  test.each(safe)('%s', (text) => {
    expect(foundBy(webhookUrl, text)).toEqual([]);
  });
});
