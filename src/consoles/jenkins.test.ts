// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { jenkins } from './jenkins';

const url = new URL('https://ci.example.com/job/deploy/');

test.each([
  [
    '<head data-rooturl="" data-resurl="/static/1a2b" data-imagesurl="/static/1a2b/images"><title>deploy</title></head>',
    true,
  ],
  ['<head><title>Jenkins, a novel</title></head>', false],
])('%s → %s', (html, expected) => {
  expect(jenkins.matches(url, new DOMParser().parseFromString(`<html>${html}<body></body></html>`, 'text/html'))).toBe(
    expected,
  );
});
