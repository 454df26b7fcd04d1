import { describe, expect, test } from 'vitest';
import { foundBy } from '../found-by';
import { madeUp } from '../made-up';
import { randomString } from './random-string';

const leaks = ['Copy {a32} now', '{w43}', '{b43}='];

const safe = [
  '{h64}',
  '{u}',
  'ETag: "{a24}"',
  'x-amz-version-id: {a32}',
  'sha512-{b86}==',
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{b43}',
  'web-prod-NestedStackServiceRole-{U13}',
  'AWSReservedSSO_AdministratorAccess_{h16}',
  'https://x.example/{a32}',
  'ThisIsOneVeryLongNameOfAnInterfaceOfJava2',
];

describe('leaks', () => {
  test.each(leaks)('%s', (template) => {
    const text = madeUp(template);
    expect(foundBy(randomString, text)).toEqual([text.replace(/^Copy | now$/g, '')]);
  });
});

describe('safe', () => {
  test.each(safe)('%s', (template) => {
    expect(foundBy(randomString, madeUp(template))).toEqual([]);
  });
});
