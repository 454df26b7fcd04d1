import { describe, expect, test } from 'vitest';
import { foundBy } from '../found-by';
import { paymentNumber } from './payment-number';

/** Numbers that the networks and the registry publish for tests. */
const leaks: [string, string[]][] = [
  ['Card 4111 1111 1111 1111', ['4111 1111 1111 1111']],
  ['4242424242424242', ['4242424242424242']],
  ['5555-5555-5555-4444', ['5555-5555-5555-4444']],
  ['Amex 3782 822463 10005', ['3782 822463 10005']],
  ['IBAN DE89 3704 0044 0532 0130 00', ['DE89 3704 0044 0532 0130 00']],
  ['GB29NWBK60161331926819', ['GB29NWBK60161331926819']],
];

const safe = [
  '4111 1111 1111 1112',
  '1764000000000',
  '4444444444444444',
  'order 4242-4242',
  'i-4242424242424242',
  '4242424242424242.log.1',
  'DE89 3704 0044 0532 0130 01',
  'EC2A4F7K9QRTXYZ2',
];

describe('leaks', () => {
  test.each(leaks)('%s', (text, secrets) => {
    expect(foundBy(paymentNumber, text)).toEqual(secrets);
  });
});

describe('safe', () => {
  test.each(safe)('%s', (text) => {
    expect(foundBy(paymentNumber, text)).toEqual([]);
  });
});
