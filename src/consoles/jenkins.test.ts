// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { documentOf, inWords } from '../../test/support/documents';
import { labelNear } from '../dom/label';
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

test.each([
  ['/job/deploy/', 'job deploy'],
  ['/jenkins/job/team%20a/job/web/job/deploy/12/console', 'folder team a/web, job deploy'],
  ['/view/all/job/deploy/configure', 'job deploy'],
  ['/manage/', ''],
])('environment at %s: %s', (pathname, expected) => {
  expect(inWords(jenkins.environment?.(documentOf(''), new URL(pathname, url)))).toBe(expected);
});

const crumbs = (...titles: string[]) =>
  documentOf(
    `<ol id="breadcrumbs">${titles.map((title) => `<li class="jenkins-breadcrumbs__list-item"><a>${title}</a></li>`).join('')}</ol>`,
  );

test.each([
  [crumbs('Dashboard', 'deploy', '#12'), '/job/deploy/12/', 'deploy: #12'],
  [crumbs('Dashboard', 'deploy'), '/job/deploy/', undefined],
  [crumbs('Dashboard', 'Manage Jenkins'), '/manage/', undefined],
  [
    documentOf(
      '<ul id="breadcrumbs"><li class="item"><a>deploy</a></li><li class="item"><a>Configuration</a></li></ul>',
    ),
    '/job/deploy/configure',
    'deploy: Configuration',
  ],
])('place %#: %s', (document, pathname, expected) => {
  expect(jenkins.place?.(document, new URL(pathname, url))).toBe(expected);
});

test.each([
  [
    'a form row with a description and two fields',
    `<div class="jenkins-form-item tr"><div class="jenkins-form-label help-sibling">Branch<a href="#">?</a></div>
     <div class="jenkins-form-description">Which one to build.</div>
     <div class="setting-main"><input class="it"><input type="checkbox"></div></div>`,
    'Branch',
  ],
  [
    'a division of an older form',
    '<div class="tr form-group"><label class="td setting-name"> Poll </label><div class="td setting-main"><input><input class="it"></div></div>',
    'Poll',
  ],
  [
    'a table row of the classic form',
    '<table><tr><td class="setting-leftspace"></td><td class="setting-name">Name</td><td class="setting-main"><input class="it"></td></tr></table>',
    'Name',
  ],
  ['a row of another table', '<table><tr><td>Name</td><td><input class="it"></td></tr></table>', undefined],
  [
    'a button in a row',
    '<div class="jenkins-form-item"><div class="jenkins-form-label">Tokens</div><button class="it"></button></div>',
    undefined,
  ],
])('label of %s', (_, html, expected) => {
  const field = documentOf(html).querySelector('.it') as Element;
  expect(jenkins.labelOf?.(field)).toBe(expected);
});

test('what stands right before a field is not its label: the pack is needed', () => {
  const document = documentOf(
    '<div class="jenkins-form-item"><div class="jenkins-form-label">Branch</div><div class="jenkins-form-description">Which one to build.</div><div class="setting-main"><input class="it"><input type="checkbox"></div></div>',
  );
  expect(labelNear(document.querySelector('.it') as Element)).toBe('Which one to build.');
});
