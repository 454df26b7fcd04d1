import { expect, test } from 'vitest';
import { english } from '../../test/support/words';
import type { ComposedStep } from './compose';
import type { PageInfo } from './event';
import { isSignIn, prerequisitesOf, signInSteps } from './sign-in';

const at = (url: string, more: Partial<PageInfo> = {}): PageInfo => ({ title: 'Page', url, ...more });
const steps = (...pages: PageInfo[]): ComposedStep[] =>
  pages.map((page, index) => ({
    event: { id: `${index}`, kind: 'click', at: index, data: {}, page, sessionId: 's', tabId: 1 },
    described: { action: 'click', instruction: [] },
    absorbed: [],
  }));

test.each([
  at('https://git.example.com/', { asks: 'password' }),
  at('https://git.example.com/', { asks: 'code' }),
  at('https://git.example.com/', { title: 'Sign in · GitLab' }),
  at('https://git.example.com/', { title: 'Log in - JIRA' }),
  at('https://git.example.com/', { heading: 'Sign in to GitHub' }),
  at('https://git.example.com/', { heading: 'Anmelden' }),
  at('https://login.microsoftonline.com/common/reprocess'),
  at('https://acme.okta.com/app/aws'),
  at('https://eu-west-1.signin.aws.amazon.com/oauth'),
  at('https://sso.example.com/'),
  at('https://metrics.example.com/login/generic_oauth'),
  at('https://id.example.com/realms/ops/protocol/openid-connect/auth'),
])('signs in: $url $title $heading', (page) => {
  expect(isSignIn(page)).toBe(true);
});

test.each([
  at('https://portal.azure.com/', { title: 'Sign-in logs | Users', heading: 'Sign-in logs' }),
  at('https://ci.example.com/', { heading: 'Single sign-on' }),
  at('https://ci.example.com/', { heading: 'Configure sign-in' }),
  at('https://ci.example.com/settings/sso'),
  at('https://acme-admin.okta.com/admin/users'),
  at('https://sso.example.com/admin/ops/console'),
  at('https://loginsight.example.com/'),
  at(''),
])('does not: $url $heading', (page) => {
  expect(isSignIn(page)).toBe(false);
});

const home = at('https://console.example.com/');
const password = at('https://id.example.org/', { asks: 'password' });
const stay = at('https://id.example.org/stay', { title: 'Stay signed in?' });

test('a page of a chain of redirects that does not say what it is signs in, too', () => {
  const composed = steps(home, password, stay, home);
  expect([...signInSteps(composed)]).toEqual(composed.slice(1, 3));
});

test.each([
  ['the way does not lead back', [home, password, stay, at('https://other.example.com/')]],
  ['it is worked in', [home, password, stay, stay, stay, home]],
  ['it is a console', [home, password, { ...stay, console: 'GitLab' }, home]],
])('a host that was signed in to is no provider when %s', (_, pages) => {
  expect([...signInSteps(steps(...pages))].map(({ event }) => event.page)).toEqual([password]);
});

test.each([
  [
    'access to the console that follows',
    [password, { ...home, console: 'AWS' }],
    ['Access to AWS, with permission to sign in'],
  ],
  [
    'access to a site that no pack knows',
    [password, home],
    ['Access to console.example.com, with permission to sign in'],
  ],
  [
    'a device for codes',
    [{ ...password, asks: 'code' as const, console: 'AWS' }],
    [
      'Access to AWS, with permission to sign in',
      'A registered MFA device, for the code that is asked for when signing in',
    ],
  ],
  ['nothing when nobody signed in', [home], []],
])('prerequisites: %s', (_, pages, expected) => {
  const composed = steps(...pages);
  expect(prerequisitesOf(composed, signInSteps(composed), english)).toEqual(expected);
});
