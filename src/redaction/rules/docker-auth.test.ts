import { describe, expect, test } from 'vitest';
import { foundBy } from '../found-by';
import { dockerAuth } from './docker-auth';

/** `[text, what of it is secret]`; put together here, so that no scanner takes this file for a leak. */
const leaks: [string, string[]][] = [
  ['{"auths":{"https://index.docker.io/v1/":{"auth":"YWRhOmxvdmVsYWNl"}}}', ['YWRhOmxvdmVsYWNl']],
];

const safe = ['{"auth": "required"}', '{"auth": "<token>"}', '{"auths": {}}'];

describe('leaks', () => {
  test.each(leaks)('%s', (text, secrets) => {
    expect(foundBy(dockerAuth, text)).toEqual(secrets);
  });
});

describe('safe', () => {
  test.each(safe)('%s', (text) => {
    expect(foundBy(dockerAuth, text)).toEqual([]);
  });
});
