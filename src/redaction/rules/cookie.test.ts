import { describe, expect, test } from 'vitest';
import { foundBy } from '../found-by';
import { cookie } from './cookie';

/** `[text, what of it is secret]`; put together here, so that no scanner takes this file for a leak. */
const leaks: [string, string[]][] = [
  ['Cookie: theme=dark; JSESSIONID=L0K8742LOE1TZ4PDKI08; lang=en', ['L0K8742LOE1TZ4PDKI08']],
  ['Set-Cookie: sid=a1b2c3d4e5; Path=/; HttpOnly', ['a1b2c3d4e5']],
  ['cookie: a=K2yX88jOImsUDKB_ZwUosRkA; b=1', ['K2yX88jOImsUDKB_ZwUosRkA']],
  ['PHPSESSID=a1b2c3d4e5f6', ['a1b2c3d4e5f6']],
];

const safe = [
  'Set-Cookie: lang=en; Path=/; HttpOnly; SameSite=Lax',
  'Cookie: theme=dark; lang=en',
  'cookie consent: accepted',
  'JSESSIONID=<redacted>',
];

describe('leaks', () => {
  test.each(leaks)('%s', (text, secrets) => {
    expect(foundBy(cookie, text)).toEqual(secrets);
  });
});

describe('safe', () => {
  test.each(safe)('%s', (text) => {
    expect(foundBy(cookie, text)).toEqual([]);
  });
});
