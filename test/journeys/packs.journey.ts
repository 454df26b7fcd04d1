import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compose } from '../../src/core/compose';
import type { Session } from '../../src/core/session';
import type { Sop } from '../../src/core/sop';
import { eventReader } from '../../src/events';
import type { PageServer } from '../support/pages';
import { type Person, personAt } from '../support/person';
import { stopRecording } from '../support/recording';
import { openScene, type Scene } from '../support/scene';
import { readStore } from '../support/store';
import { english } from '../support/words';

let scene: Scene;
let pages: PageServer;
let popup: Page;
let tab: Page;

const reduced = (name: string) => readFileSync(join(import.meta.dirname, 'packs', `${name}.html`), 'utf8');

/** Consoles that are known by their host names; nothing of them is asked of the real ones. */
const HOSTED: Record<string, string> = {
  'https://eu-west-1.signin.aws.amazon.com/oauth/mfa': 'aws-mfa',
  'https://eu-west-1.signin.aws.amazon.com/oauth': 'aws-signin',
  'https://eu-west-1.console.aws.amazon.com/': 'aws',
  'https://github.com/': 'github',
  'https://acme.atlassian.net/': 'jira',
  'https://portal.azure.com/': 'azure',
  'https://console.cloud.google.com/': 'gcp',
};

/** Consoles on hosts of their own, at addresses as they have them. */
const HOME: Record<string, string> = {
  '/job/shop/job/deploy/build': 'jenkins',
  '/d/latency/latency': 'grafana',
  '/acme/shop/web/-/pipelines': 'gitlab',
  '/kubernetes/': 'kubernetes',
  '/applications/argocd/guestbook': 'argocd',
  '/rabbitmq/': 'rabbitmq',
  '/tabs': 'wizard',
  '/wizard': 'wizard',
};

/** The document of what happened after `since` (milliseconds since 1970). */
async function composedSince(since: number): Promise<Sop> {
  await tab.waitForTimeout(400);
  const { events } = await readStore(popup);
  const recent = events.filter(({ at }) => at >= since);
  const session: Session = { id: 's', title: '', startedAt: since, state: 'ended', windowIds: [], notices: [] };
  return compose(session, recent, [], eventReader(english), {
    id: 'sop',
    sopId: 'SOP-0001',
    today: '2026-11-30',
    untitled: 'Untitled',
    recorded: 'Recorded.',
    pictureLost: 'Lost.',
    words: english,
  });
}

/** What the person does on the page at that address, as a document. */
async function done(url: string, act: (person: Person) => Promise<void>): Promise<Sop> {
  await tab.goto(url.startsWith('/') ? pages.at(url) : url);
  await tab.waitForTimeout(500);
  const since = Date.now();
  await act(personAt(tab, 1, 0.5));
  return composedSince(since);
}

const outline = ({ phases }: Sop) => phases.map(({ title, tool, steps }) => [title, tool, steps.length]);
const sentences = ({ phases }: Sop) => phases.flatMap(({ steps }) => steps.map(({ instruction }) => instruction));
const press = (person: Person, name: string) => person.click(person.page.getByRole('button', { name, exact: true }));

beforeAll(async () => {
  scene = await openScene();
  ({ pages, popup, tab } = scene);
  await scene.bench.context.route(/^https:/, (route) => {
    const url = route.request().url();
    const name = Object.keys(HOSTED).find((prefix) => url.startsWith(prefix));
    return name === undefined
      ? route.abort()
      : route.fulfill({ contentType: 'text/html', body: reduced(HOSTED[name] ?? '') });
  });
  for (const [path, name] of Object.entries(HOME)) pages.serve(path, reduced(name));
});

afterAll(() => scene?.close());

test('AWS: signing in with a code, then instances; the cookie banner is no step', async () => {
  const sop = await done('https://eu-west-1.signin.aws.amazon.com/oauth', async (person) => {
    const { page } = person;
    await person.fill(page.getByLabel('IAM username'), 'ops');
    await person.fill(page.getByLabel('Password'), 'hunter2hunter');
    await press(person, 'Sign in');
    await page.waitForTimeout(600);
    await person.fill(page.getByLabel('MFA code'), '123456');
    await press(person, 'Submit');
    await page.waitForTimeout(600);
    await press(person, 'Accept all cookies');
    await press(person, 'Instance state');
    await press(person, 'Actions');
  });
  expect(sentences(sop)).toEqual([
    'In **IAM username**, enter `ops`.',
    'In **Password**, enter the value of `{{password}}` from your password store.',
    'Click **Sign in**.',
    'In **MFA code**, enter the value of `{{mfa_code}}` from your password store.',
    'Click **Submit**.',
    'Click **Instance state**.',
    'Click **Actions**.',
  ]);
  expect(outline(sop)).toEqual([
    ['Sign in', 'AWS', 5],
    ['Instances', 'AWS', 2],
  ]);
  expect(sop.prerequisites).toEqual([
    'Access to AWS, with permission to sign in',
    'A registered MFA device, for the code that is asked for when signing in',
  ]);
  expect(sop.scope).toBe('AWS account prod (0000…), role Operator, region eu-west-1, service EC2.');
  expect(JSON.stringify(sop)).not.toMatch(/someone|000000000000|hunter2|123456/);
});

test('Jenkins: fields are named by their rows, in forms of three ages', async () => {
  const sop = await done('/job/shop/job/deploy/build', async (person) => {
    const { page } = person;
    await person.fill(page.locator('.jenkins-input'), 'v2.1.0');
    await page.locator('select').focus();
    await person.press('ArrowDown');
    await person.fill(page.locator('table input'), 'release');
    await person.click(page.locator('[tooltip]'));
    await press(person, 'Build');
  });
  expect(sentences(sop)).toEqual([
    'In **IMAGE\\_TAG**, enter `v2.1.0`.',
    'In **TARGET**, select **production**.',
    'In **REASON**, enter `release`.',
    'Click **Plays the pipeline**.',
    'Click **Build**.',
  ]);
  expect(outline(sop)).toEqual([['deploy: Build with Parameters', 'Jenkins', 5]]);
  expect(sop.scope).toBe('Jenkins folder shop, job deploy.');
});

test('RabbitMQ: signing in and working at one address', async () => {
  const sop = await done('/rabbitmq/#/queues', async (person) => {
    const { page } = person;
    await person.fill(page.getByLabel('Password:'), 'hunter2hunter');
    await press(person, 'Login');
    await person.fill(page.locator('[name="name"]'), 'orders');
    await person.fill(page.locator('[name="arguments_1_mfkey"]'), 'x-ttl');
    await person.fill(page.locator('[name="arguments_1_mfvalue"]'), '1000');
    await press(person, 'Add queue');
  });
  expect(sentences(sop)).toEqual([
    'In **Password:**, enter the value of `{{password}}` from your password store.',
    'Click **Login**.',
    'In **Name**, enter `orders`.',
    'In **Arguments key**, enter `x-ttl`.',
    'In **Arguments value**, enter `1000`.',
    'Click **Add queue**.',
  ]);
  expect(outline(sop)).toEqual([
    ['Sign in', 'RabbitMQ', 2],
    ['Queues', 'RabbitMQ', 4],
  ]);
  expect(sop.prerequisites).toEqual(['Access to RabbitMQ, with permission to sign in']);
  expect(sop.scope).toBe('RabbitMQ virtual host shop.');
});

test('GitLab: signing in through an identity provider and back is one phase', async () => {
  const to = (name: string, key: string, url: string) => reduced(name).replace('<body', `<body data-${key}="${url}"`);
  pages.serve('/provider', to('provider', 'back', pages.at('/acme/shop/web/-/pipelines')));
  pages.serve('/users/sign_in', to('gitlab-signin', 'provider', pages.elsewhere('/provider')));
  const sop = await done('/users/sign_in', async (person) => {
    await press(person, 'Example ID');
    await person.look(600);
    await press(person, 'Someone');
    await person.fill(person.page.getByLabel('Password'), 'hunter2hunter');
    await press(person, 'Next');
    await press(person, 'No');
    await person.look(600);
    await press(person, 'New pipeline');
    await press(person, 'Clear runner caches');
  });
  expect(outline(sop)).toEqual([
    ['Sign in', 'GitLab', 5],
    ['Pipelines', 'GitLab', 2],
  ]);
  expect(sop.prerequisites).toEqual(['Access to GitLab, with permission to sign in']);
  expect(sop.scope).toBe('GitLab project acme/shop/web.');
});

test('Kubernetes: an icon is named by its tooltip, and what a secret holds is filled in the picture', async () => {
  const since = Date.now();
  const sop = await done('/kubernetes/#/secret/shop/db?namespace=shop', async (person) => {
    await person.click(person.page.getByText('greeting'));
    await person.click(person.page.locator('[mat-icon-button]'));
  });
  expect(sentences(sop)).toEqual(['Click **greeting**.', 'Click **Delete resource**.']);
  expect(outline(sop)).toEqual([['db', 'Kubernetes', 2]]);
  expect(sop.scope).toBe('Kubernetes namespace shop.');
  const { events, shots } = await readStore(popup);
  const last = events.filter(({ at }) => at >= since).at(-1);
  const masks = shots.find(({ id }) => id === last?.shotId)?.masks;
  expect(masks?.map(({ kind }) => kind)).toContain('labelled-secret');
});

test.each([
  {
    console: 'Grafana',
    url: '/d/latency/latency',
    buttons: ['Refresh dashboard'],
    phase: 'Latency',
    scope: 'Grafana organisation Platform.',
  },
  {
    console: 'GitHub',
    url: 'https://github.com/acme/web/settings/environments',
    buttons: ['Configure environment'],
    phase: 'Environments',
    scope: 'GitHub repository acme/web.',
  },
  {
    console: 'Jira',
    url: 'https://acme.atlassian.net/browse/OPS-12',
    buttons: ['In Progress', 'Add attachment'],
    phase: 'Rotate the certificate',
    scope: 'Jira project OPS.',
  },
  {
    console: 'Argo CD',
    url: '/applications/argocd/guestbook',
    buttons: ['Sync'],
    phase: 'guestbook',
    scope: 'Argo CD application guestbook.',
  },
  {
    console: 'Azure',
    url: 'https://portal.azure.com/#@example.com/resource/subscriptions/00000000-0000-4000-8000-000000000000/resourceGroups/rg-shop/overview',
    buttons: ['Restart'],
    phase: 'web-1',
    scope: 'Azure directory example.com, subscription 00000000-0000-4000-8000-000000000000, resource group rg-shop.',
  },
  {
    console: 'Google Cloud',
    url: 'https://console.cloud.google.com/compute/instances?project=shop-prod',
    buttons: ['Create instance'],
    phase: 'VM instances',
    scope: 'Google Cloud project shop-prod.',
  },
])('$console: where one is', async ({ console, url, buttons, phase, scope }) => {
  const sop = await done(url, async (person) => {
    for (const name of buttons) await press(person, name);
  });
  expect(sentences(sop)).toEqual(buttons.map((name) => `Click **${name}**.`));
  expect(outline(sop)).toEqual([[phase, console, buttons.length]]);
  expect(sop.scope).toBe(scope);
});

test('Argo CD: a label stands behind its field', async () => {
  const sop = await done('/applications/argocd/guestbook', async (person) => {
    await person.fill(person.page.locator('.argo-field'), 'main');
    await press(person, 'Synchronize');
  });
  expect(sentences(sop)).toEqual(['In **Revision**, enter `main`.', 'Click **Synchronize**.']);
});

test('Google Cloud: a hint that is clicked away is no step', async () => {
  const sop = await done('https://console.cloud.google.com/compute/instances?project=shop-prod', async (person) => {
    await press(person, 'Got it');
    await press(person, 'Refresh');
  });
  expect(sentences(sop)).toEqual(['Click **Refresh**.']);
});

test('a wizard’s steps, and tabs, on a page whose heading stays the same', async () => {
  const wizard = await done('/wizard', async (person) => {
    for (const name of ['Option A', 'Next', 'Option A', 'Option B']) await press(person, name);
  });
  const tabs = await done('/tabs', async (person) => {
    const open = (name: string) => person.click(person.page.getByRole('tab', { name }));
    for (const name of ['Option A', 'Option B', 'Next']) await press(person, name);
    await open('Advanced');
    for (const name of ['Option A', 'Option B']) await press(person, name);
  });
  expect(outline(wizard)).toEqual([
    ['Create database: Engine', undefined, 2],
    ['Create database: Network', undefined, 2],
  ]);
  expect(outline(tabs)).toEqual([
    ['Create database: Basics', undefined, 3],
    ['Create database: Advanced', undefined, 3],
  ]);
});

test('all of it stands in the document that the editor opens', async () => {
  const editor = await stopRecording(scene.bench, popup);
  const scope = await editor.getByRole('textbox', { name: 'Scope', exact: true }).inputValue();
  expect(scope).toContain('AWS account prod (0000…), role Operator, region eu-west-1, service EC2; ');
  const fields = await editor
    .locator('input, textarea')
    .evaluateAll((all) => all.map((field) => 'value' in field && field.value));
  expect(fields).toContain('Access to GitLab, with permission to sign in');
});
