// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { documentOf, inWords } from '../../test/support/documents';
import { grafana } from './grafana';

const url = new URL('https://metrics.example.com/d/abc');

test.each([
  ['<div id="reactRoot"><div class="grafana-app"></div></div>', true],
  ['<div id="reactRoot"></div>', false],
])('%s → %s', (html, expected) => {
  expect(grafana.matches(url, documentOf(html))).toBe(expected);
});

test.each([
  [
    '<div><div><div>Platform team</div><div><input aria-label="Change organization"></div></div></div>',
    'organisation Platform team',
  ],
  ['<button aria-label="Change organization">Platform team</button>', 'organisation Platform team'],
  ['<main></main>', ''],
])('environment in %s', (html, expected) => {
  expect(inWords(grafana.environment?.(documentOf(html), url))).toBe(expected);
});
