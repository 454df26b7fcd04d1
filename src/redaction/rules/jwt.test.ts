import { describe, expect, test } from 'vitest';
import { foundBy } from '../found-by';
import { jwt } from './jwt';

const JWT = [btoa('{"alg":"HS256"}'), btoa('{"sub":"1234567"}')].join('.').replaceAll('=', '');

/** `[text, what of it is secret]`; put together here, so that no scanner takes this file for a leak. */
const leaks: [string, string[]][] = [
  [`token ${JWT}.`, [`${JWT}.`]],
  [`${JWT}.c2lnbmF0dXJl`, [`${JWT}.c2lnbmF0dXJl`]],
];

const safe = ['eyJhbGciOiJIUzI1NiJ9', 'eyJAAAA.eyJBBB', `x${JWT}`, 'index.eyJ.js'];

describe('leaks', () => {
  test.each(leaks)('%s', (text, secrets) => {
    expect(foundBy(jwt, text)).toEqual(secrets);
  });
});

describe('safe', () => {
  test.each(safe)('%s', (text) => {
    expect(foundBy(jwt, text)).toEqual([]);
  });
});
