// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { documentOf, inWords } from '../../test/support/documents';
import { github } from './github';

const enterprise = '<meta name="github-keyboard-shortcuts" content="repository">';

test.each([
  ['https://github.com/acme/web', '', true],
  ['https://acme.ghe.com/acme/web', '', true],
  ['https://code.example.com/acme/web', enterprise, true],
  ['https://docs.github.com/en', '', false],
  ['https://github.com.evil.example/', '', false],
])('%s %s → %s', (url, head, expected) => {
  expect(github.matches(new URL(url), documentOf('', head))).toBe(expected);
});

test.each([
  [
    'https://github.com/acme/web/settings',
    '<meta name="octolytics-dimension-repository_nwo" content="acme/web">',
    'repository acme/web',
  ],
  ['https://github.com/orgs/acme/people', '', 'organisation acme'],
  ['https://github.com/settings/profile', '', ''],
])('environment at %s', (url, head, expected) => {
  expect(inWords(github.environment?.(documentOf('', head), new URL(url)))).toBe(expected);
});

test('a new token is a secret', () => {
  const { secrets = '' } = github;
  expect(documentOf('<code id="new-oauth-token">…</code>').querySelector(secrets)).not.toBeNull();
});
