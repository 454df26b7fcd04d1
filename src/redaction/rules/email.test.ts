import { describe, expect, test } from 'vitest';
import { foundBy } from '../found-by';
import { email } from './email';

/** `[text, what of it is secret]`; put together here, so that no scanner takes this file for a leak. */
const leaks: [string, string[]][] = [
  ['Signed in as ada.lovelace@corp-mail.io', ['ada.lovelace@corp-mail.io']],
  ['ada+test@example.co.uk, grace@example.com', ['ada+test@example.co.uk', 'grace@example.com']],
];

const safe = [
  'git@github.com:acme/app.git',
  'ssh://git@github.com/acme/app.git',
  '@acme/token-utils',
  'a***@example.com',
  'npm install left-pad@1.3.0',
  'user@host',
];

describe('leaks', () => {
  test.each(leaks)('%s', (text, secrets) => {
    expect(foundBy(email, text)).toEqual(secrets);
  });
});

describe('safe', () => {
  test.each(safe)('%s', (text) => {
    expect(foundBy(email, text)).toEqual([]);
  });
});
