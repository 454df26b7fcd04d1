// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { grafana } from './grafana';

const url = new URL('https://metrics.example.com/d/abc');

test.each([
  ['<div id="reactRoot"><div class="grafana-app"></div></div>', true],
  ['<div id="reactRoot"></div>', false],
])('%s → %s', (html, expected) => {
  expect(grafana.matches(url, new DOMParser().parseFromString(html, 'text/html'))).toBe(expected);
});
