import { describe, expect, test } from 'vitest';
import { foundBy } from '../found-by';
import { urlPassword } from './url-password';

/** `[text, what of it is secret]`; put together here, so that no scanner takes this file for a leak. */
const leaks: [string, string[]][] = [
  ['https://admin:Gzxx_81@build.example.com/', ['Gzxx_81']],
  ['postgres://deploy:Nzpk/72@x@db.example.com:5432/app', ['Nzpk/72@x']],
  ['redis://:Dkkt_79@cache.example.com:6379/0', ['Dkkt_79']],
  ['https://ghu7a8b9c0d1e2f3a4b5c6:x-oauth-basic@github.com/a/b', ['ghu7a8b9c0d1e2f3a4b5c6']],
];

const safe = [
  'https://example.com:8080/@ada',
  'ssh://git@github.com/acme/app.git',
  `https://user:\${PASSWORD}@host`,
  'https://user:<url-password>@host',
  'mysql://$(DB_USER):$(DB_PASS)@$(DB_HOST)/x',
  'https://example.com/a:b@c',
];

describe('leaks', () => {
  test.each(leaks)('%s', (text, secrets) => {
    expect(foundBy(urlPassword, text)).toEqual(secrets);
  });
});

describe('safe', () => {
  test.each(safe)('%s', (text) => {
    expect(foundBy(urlPassword, text)).toEqual([]);
  });
});
