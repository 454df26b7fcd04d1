import { expect, test } from 'vitest';
import { english } from '../../test/support/words';
import type { ComposedStep } from './compose';
import type { PageInfo } from './event';
import { phasesOf } from './phases';
import { signInSteps } from './sign-in';

/** A page by its heading; `more` adds to it. */
const page = (heading: string, more: Partial<PageInfo> = {}): PageInfo => ({
  title: `${heading} | Console`,
  url: 'https://console.example.com/',
  heading,
  ...more,
});
const times = (count: number, of: PageInfo) => Array<PageInfo>(count).fill(of);

const stepOn = (at: PageInfo, index: number, opens?: string): ComposedStep => ({
  event: { id: `${index}`, kind: 'click', at: index, data: {}, page: at, sessionId: 's', tabId: 1 },
  described: {
    action: 'click',
    instruction: [],
    ...(opens !== undefined && { target: { role: 'tab', name: opens, selectors: [] } }),
  },
  absorbed: [],
});

/** Titles of the phases, each with how many steps it holds. */
function cut(composed: ComposedStep[]): [string, number][] {
  const document = ({ event, described }: ComposedStep) => ({
    id: event.id,
    action: described.action,
    instruction: '',
  });
  const phases = phasesOf(composed, signInSteps(composed), new Map(), document, english);
  return phases.map(({ title, steps }) => [title, steps.length]);
}
const phases = (...pages: PageInfo[]) => cut(pages.map((at, index) => stepOn(at, index)));

const list = page('Instances');
const detail = page('web-1');
const login = page('Sign in', { url: 'https://console.example.com/login' });

test('from a list to a detail and back is one phase', () => {
  expect(phases(...times(3, list), detail, ...times(2, list))).toEqual([['Instances', 6]]);
  expect(phases(...times(3, list), detail, detail, list)).toEqual([['Instances', 6]]);
  expect(phases(list, detail, list, page('web-2'), list)).toEqual([['Instances', 5]]);
});

test('a detail in which much is done is a phase of its own', () => {
  expect(phases(...times(3, list), ...times(4, detail), ...times(2, list))).toEqual([
    ['Instances', 3],
    ['web-1', 4],
    ['Instances', 2],
  ]);
});

test('no single step is a phase, not even the last one', () => {
  expect(phases(...times(3, list), page('Launch'), page('Done'))).toEqual([['Instances', 5]]);
  expect(phases(list)).toEqual([['Instances', 1]]);
});

test('another console is another phase, however little is done there', () => {
  const jenkins = { console: 'Jenkins' };
  const grafana = page('Latency', { console: 'Grafana' });
  expect(phases(...times(2, page('deploy', jenkins)), grafana, ...times(2, page('deploy', jenkins)))).toEqual([
    ['deploy', 2],
    ['Latency', 1],
    ['deploy', 2],
  ]);
});

test('what a pack says of the place counts more than heading and title; a breadcrumb more than the title', () => {
  expect(phases(page('Console', { place: 'Pods' }))).toEqual([['Pods', 1]]);
  const headless: PageInfo = { title: 'Console', url: 'https://console.example.com/', crumb: 'web-1' };
  expect(phases(headless, headless)).toEqual([['web-1', 2]]);
});

test('steps of a wizard that hold several steps are phases', () => {
  const wizard = (step: string) => page('Create database', { step });
  expect(
    phases(...times(3, wizard('Engine')), ...times(2, wizard('Network')), wizard('Review'), wizard('Review')),
  ).toEqual([
    ['Create database: Engine', 3],
    ['Create database: Network', 2],
    ['Create database: Review', 2],
  ]);
  expect(phases(...times(3, wizard('Engine')), wizard('Network'), wizard('Review'))).toEqual([['Create database', 5]]);
});

test('a wizard whose heading is its step is not named twice', () => {
  const wizard = (step: string) => page(step, { step });
  expect(phases(...times(2, wizard('Engine')), ...times(3, wizard('Network')))).toEqual([
    ['Engine', 2],
    ['Network', 3],
  ]);
});

test('tabs are phases when more than two steps are done in them; opening one is the first of them', () => {
  const tab = (name: string) => page('web-1', { tab: name });
  expect(
    cut([
      ...times(3, tab('Details')).map((at, index) => stepOn(at, index)),
      stepOn(tab('Details'), 3, 'Tags'),
      ...times(3, tab('Tags')).map((at, index) => stepOn(at, index + 4)),
    ]),
  ).toEqual([
    ['web-1: Details', 3],
    ['web-1: Tags', 4],
  ]);
  expect(phases(...times(3, tab('Details')), ...times(2, tab('Tags')))).toEqual([['web-1', 5]]);
});

test('signing in is one phase through all hosts it leads to, and takes the step that leads to it', () => {
  const chooser: PageInfo = { title: 'Pick an account', url: 'https://id.example.org/choose' };
  const password: PageInfo = { title: 'Example', url: 'https://id.example.org/', asks: 'password' };
  const code: PageInfo = { title: 'Example', url: 'https://id.example.org/', asks: 'code' };
  expect(phases(page('Welcome'), login, chooser, password, code, ...times(3, list))).toEqual([
    ['Sign in', 5],
    ['Instances', 3],
  ]);
});

test('a sign-in in the middle stays a phase of its own', () => {
  expect(phases(...times(3, list), login, ...times(2, list))).toEqual([
    ['Instances', 3],
    ['Sign in', 1],
    ['Instances', 2],
  ]);
});

test('a note belongs to where it was written', () => {
  expect(phases(list, list, { title: '', url: '' }, detail, detail)).toEqual([
    ['Instances', 3],
    ['web-1', 2],
  ]);
});
