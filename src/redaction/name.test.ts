import { expect, test } from 'vitest';
import { strengthOf } from './name';

const names: [string, ReturnType<typeof strengthOf>][] = [
  ['password', 'password'],
  ['DB_PASSWORD_2', 'password'],
  ['dbPasswordOld', 'password'],
  ['DB_PASS', 'password'],
  ['olcRootPW', 'password'],
  ['apiToken', 'strong'],
  ['API-KEY', 'strong'],
  ['client-key-data', 'strong'],
  ['SECRET_KEY_BASE', 'strong'],
  ['npmAccessToken_token', 'strong'],
  ['csrftoken', 'strong'],
  ['TOKEN_GITHUB', 'weak'],
  ['credentials', 'weak'],
  ['tokens', 'weak'],
  ['PASS', 'weak'],
  ['app_key', 'weak'],
  ['key', 'none'],
  ['primaryKey', 'none'],
  ['publicKey', 'none'],
  ['secretKeyRef', 'none'],
  ['access_key_id', 'none'],
  ['tokenType', 'none'],
  ['nextToken', 'none'],
  ['max_tokens', 'none'],
  ['passwordPolicy', 'none'],
  ['statusCode', 'none'],
  ['compass', 'none'],
  ['keyboard', 'none'],
];

test.each(names)('%s is %s', (name, strength) => {
  expect(strengthOf(name)).toBe(strength);
});

test('words before the name count', () => {
  expect(strengthOf('key', ['Secret', 'access'])).toBe('strong');
  expect(strengthOf('code', ['Recovery'])).toBe('password');
  expect(strengthOf('key', ['Partition'])).toBe('none');
  expect(strengthOf('name', ['Secret'])).toBe('none');
});
