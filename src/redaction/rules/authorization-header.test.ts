import { describe, expect, test } from 'vitest';
import { foundBy } from '../found-by';
import { authorizationHeader } from './authorization-header';

/** `[text, what of it is secret]`; put together here, so that no scanner takes this file for a leak. */
const leaks: [string, string[]][] = [
  ['Authorization: Bearer c4MjVJlIV87r4FHmyNqamDH4', ['c4MjVJlIV87r4FHmyNqamDH4']],
  ["curl -H 'authorization: basic YWRhOmxvdmVsYWNl' https://x", ['YWRhOmxvdmVsYWNl']],
  ['proxy-authorization: Basic YWRhOmxvdmVsYWNl', ['YWRhOmxvdmVsYWNl']],
  ['"Authorization": "token abc123def456"', ['abc123def456']],
  ['use Bearer abcdefghijklmnop1234 here', ['abcdefghijklmnop1234']],
  [`Credential=x/20260304/eu-west-1/s3/aws4_request, Signature=${'0a1b2c3d'.repeat(8)}`, ['0a1b2c3d'.repeat(8)]],
];

const safe = [
  'Authorization: Bearer <token>',
  'Authorization: Bearer $API_KEY',
  `Authorization: Basic \${CREDENTIALS}`,
  'Authorization: IAM',
  'Authorization type: AWS_IAM',
  'bearer token authentication',
  'Use basic authentication with an API token',
  'Basic information-about-the-instance',
];

describe('leaks', () => {
  test.each(leaks)('%s', (text, secrets) => {
    expect(foundBy(authorizationHeader, text)).toEqual(secrets);
  });
});

describe('safe', () => {
  test.each(safe)('%s', (text) => {
    expect(foundBy(authorizationHeader, text)).toEqual([]);
  });
});
