// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { documentOf, inWords } from '../../test/support/documents';
import { argocd } from './argocd';

const url = new URL('https://cd.example.com/applications');
const app = '<div id="app"><div class="sidebar"><div class="sidebar__logo"><img alt="Argo"></div></div></div>';

test.each([
  [documentOf(app, '', 'guestbook / Applications - Argo CD'), true],
  [documentOf('<div id="app"><img src="assets/images/argo_o.svg"></div>', '', 'Argo CD'), true],
  [documentOf('<main></main>', '', 'Argo CD'), false],
  [documentOf(app, '', 'Workflows - Argo'), false],
])('matches %#: %s', (document, expected) => {
  expect(argocd.matches(url, document)).toBe(expected);
});

test.each([
  ['/applications', ''],
  ['/applications?proj=shop', 'project shop'],
  ['/applications/guestbook?view=tree', 'application guestbook'],
  ['/applications/argocd/guestbook', 'application guestbook'],
  ['/settings/projects/shop', 'project shop'],
])('environment at %s: %s', (path, expected) => {
  expect(inWords(argocd.environment?.(documentOf(''), new URL(path, url)))).toBe(expected);
});

test('the bar at the top tells the place', () => {
  const bar = (trail: string) =>
    documentOf(`<div class="top-bar">${trail}<div class="top-bar__title">Applications Tiles</div></div>`);
  const trail =
    '<div class="top-bar__breadcrumbs"><a>Applications</a><span class="top-bar__breadcrumbs-last-item">guestbook</span></div>';
  expect(argocd.place?.(bar(trail), url)).toBe('guestbook');
  expect(argocd.place?.(bar(''), url)).toBe('Applications Tiles');
});
