import { describe, expect, test } from 'vitest';
import { foundBy } from '../found-by';
import { encodedSecret } from './encoded-secret';

const HIDDEN = btoa('aws_secret_access_key=ISxTCi3PRUTdLfqrAgR15xKgTI');

/** `[text, what of it is secret]`; put together here, so that no scanner takes this file for a leak. */
const leaks: [string, string[]][] = [[`user-data: ${HIDDEN}`, [HIDDEN]]];

const safe = [
  `user-data: ${btoa('#!/bin/bash\napt-get install -y nginx curl jq')}`,
  `user-data: ${btoa(`password = \${DB_PASSWORD} # from the vault`)}`,
  '9f9fb0504ed4bdc66f8f605fed1c02a2d31709289f9fb0504ed4bdc66f8f605f',
  'QEdokmcc1hFJclozQJ3HWxnkEOBusDXJhsqCth5a',
];

describe('leaks', () => {
  test.each(leaks)('%s', (text, secrets) => {
    expect(foundBy(encodedSecret, text)).toEqual(secrets);
  });
});

describe('safe', () => {
  test.each(safe)('%s', (text) => {
    expect(foundBy(encodedSecret, text)).toEqual([]);
  });
});
