import { describe, expect, test } from 'vitest';
import { foundBy } from '../found-by';
import { awsSessionToken } from './aws-session-token';

const TOKEN = ['IQoJb3JpZ2lu', 'X2VjVEAL9ihYadkJgsMvwgDwHDM0QK0'].join('');

/** `[text, what of it is secret]`; put together here, so that no scanner takes this file for a leak. */
const leaks: [string, string[]][] = [
  [`aws_session_token=${TOKEN}==`, [`${TOKEN}==`]],
  [`?X-Amz-Security-Token=${TOKEN}%2Bab%3D&X-Amz-Date=1`, [`${TOKEN}%2Bab%3D`]],
];

const safe = ['AWS session token', 'IQoJb3JpZ2lu', `a${TOKEN}`];

describe('leaks', () => {
  test.each(leaks)('%s', (text, secrets) => {
    expect(foundBy(awsSessionToken, text)).toEqual(secrets);
  });
});

describe('safe', () => {
  test.each(safe)('%s', (text) => {
    expect(foundBy(awsSessionToken, text)).toEqual([]);
  });
});
