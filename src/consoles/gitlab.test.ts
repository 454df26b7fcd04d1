// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { documentOf, inWords } from '../../test/support/documents';
import { gitlab } from './gitlab';

const site = '<meta content="GitLab" property="og:site_name">';

test.each([
  ['https://gitlab.com/acme/web', '', true],
  ['https://git.example.com/acme/web', site, true],
  ['https://about.gitlab.com/', '', false],
])('%s %s → %s', (url, head, expected) => {
  expect(gitlab.matches(new URL(url), documentOf('', head))).toBe(expected);
});

test.each([
  [
    '<body data-page="projects:show" data-project-full-path="acme/shop/web" data-group-full-path="acme/shop"></body>',
    'project acme/shop/web',
  ],
  ['<body data-page="groups:show" data-group-full-path="acme/shop"></body>', 'group acme/shop'],
  ['<body data-page="root:index"></body>', ''],
])('environment of %s', (body, expected) => {
  const url = new URL('https://git.example.com/acme');
  expect(inWords(gitlab.environment?.(documentOf(body), url))).toBe(expected);
});
