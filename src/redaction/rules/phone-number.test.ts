import { describe, expect, test } from 'vitest';
import { foundBy } from '../found-by';
import { phoneNumber } from './phone-number';

const leaks: [string, string[]][] = [
  ['Call +49 30 901820', ['+49 30 901820']],
  ['+14155552671', ['+14155552671']],
  ['+44 (0)20 7946 0958', ['+44 (0)20 7946 0958']],
  ['(415) 555-2671', ['(415) 555-2671']],
  ['Phone: 030 901820', ['030 901820']],
  ['Mobile: 0171/5550123', ['0171/5550123']],
];

const safe = [
  '+0100',
  'GMT+01:00',
  '2026-11-21T10:10:10+0100',
  '+12 -3',
  '1 + 20000000',
  'a+4915550123@example.com',
  'Phone support: 24/7',
  'Tel: 112',
  '+1.2.3-beta',
  'build 20261121101010',
];

describe('leaks', () => {
  test.each(leaks)('%s', (text, secrets) => {
    expect(foundBy(phoneNumber, text)).toEqual(secrets);
  });
});

describe('safe', () => {
  test.each(safe)('%s', (text) => {
    expect(foundBy(phoneNumber, text)).toEqual([]);
  });
});
