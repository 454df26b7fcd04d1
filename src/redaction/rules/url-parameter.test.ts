import { describe, expect, test } from 'vitest';
import { foundBy } from '../found-by';
import { urlParameter } from './url-parameter';

/** `[text, what of it is secret]`; put together here, so that no scanner takes this file for a leak. */
const leaks: [string, string[]][] = [
  ['https://x/o?X-Amz-Signature=0a1b2c3d4e5f&X-Amz-Expires=900', ['0a1b2c3d4e5f']],
  ['https://x/o?AWSAccessKeyId=AKIAIOSFOD&Signature=bkXax86%3D', ['AKIAIOSFOD', 'bkXax86%3D']],
  ['https://x/cb?code=uw3SScSOpS2ngC3cbbUu&lang=en', ['uw3SScSOpS2ngC3cbbUu']],
  ['https://x/#access_token=POHUKFKOGr5k&token_type=Bearer', ['POHUKFKOGr5k']],
  ['https://x/v1?page=4&password=Pahobu_17', ['Pahobu_17']],
  ['https://x/?r=https%3A%2F%2Fa%2Fcb%3Ftoken%3Drhx8H%252FX9%26state%3D1', ['rhx8H%252FX9']],
];

const safe = [
  'https://x/list?sort=key&key=name',
  'https://x/cb?code=eu-west-1',
  'https://x/home?region=eu-west-1#Instances:',
  'https://x/o?token_type=Bearer&expires_in=3600',
  'https://x/o?token=<secret-value>&page=2',
  `https://x/o?token=\${TOKEN}`,
  'https://x/o?secret=arn:aws:secretsmanager:eu-west-1:1:secret:a',
  'https://x/job/a/build?cause=manual&delay=0sec',
];

describe('leaks', () => {
  test.each(leaks)('%s', (text, secrets) => {
    expect(foundBy(urlParameter, text)).toEqual(secrets);
  });
});

describe('safe', () => {
  test.each(safe)('%s', (text) => {
    expect(foundBy(urlParameter, text)).toEqual([]);
  });
});
