import { describe, expect, test } from 'vitest';
import { foundBy } from '../found-by';
import { madeUp } from '../made-up';
import { azureKey } from './azure-key';

const leaks = ['{b86}==', '{b76}+ASt{b6}==', '{w52}AzFu{w4}==', '{a76}AZDO{a4}'];

const safe = [
  'sha512-{b86}==',
  '"contentHash": "{b86}=="',
  'integrity {b86}==',
  '{b43}=',
  '{h84}',
  'https://x.example/{b86}==',
];

describe('leaks', () => {
  test.each(leaks)('%s', (template) => {
    const key = madeUp(template);
    expect(foundBy(azureKey, `key1\t${key}\tShow`)).toEqual([key]);
  });
});

describe('safe', () => {
  test.each(safe)('%s', (template) => {
    expect(foundBy(azureKey, madeUp(template))).toEqual([]);
  });
});
