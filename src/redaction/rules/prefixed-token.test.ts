import { describe, expect, test } from 'vitest';
import { foundBy } from '../found-by';
import { prefixedToken } from './prefixed-token';

const BODY = ['Wdsp1ceomHnWCbBt', 'yt4NHjIwNckUY7qK'].join('');

/** `[text, what of it is secret]`; put together here, so that no scanner takes this file for a leak. */
const leaks: [string, string[]][] = [
  [`acme_${BODY}`, [`acme_${BODY}`]],
  [`Copied new_svc_${BODY} to clipboard`, [`new_svc_${BODY}`]],
  ['acme_sk_Wdsp1ceomHnWCbBtyt4N', ['acme_sk_Wdsp1ceomHnWCbBtyt4N']],
];

const safe = [
  'app-345071c28ae3bacbe18eb477693dc75a7dfb0995.tar.gz',
  'web_345071c28ae3bacbe18eb477693dc75a7dfb0995',
  `sha512-${'aB3c'.repeat(20)}+x`,
  'AWSReservedSSO_AdministratorAccess_88e07e69e66e70e7',
  'pi_3MtwBwLkdIwHu7ix28a3tqPa',
  'web-stack-dev-NestedStack-01QENYLFUTZHZ',
  'key-0abcdef1234567890',
  `https://cdn.example.com/main_${BODY}.js`,
];

describe('leaks', () => {
  test.each(leaks)('%s', (text, secrets) => {
    expect(foundBy(prefixedToken, text)).toEqual(secrets);
  });
});

describe('safe', () => {
  test.each(safe)('%s', (text) => {
    expect(foundBy(prefixedToken, text)).toEqual([]);
  });
});
