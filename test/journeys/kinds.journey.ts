import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { steps } from '../../src/core/compose';
import { eventReader } from '../../src/events';
import { root } from '../run/setup.mjs';
import type { Bench } from '../support/extension';
import { page as html, type PageServer } from '../support/pages';
import { personAt } from '../support/person';
import { openScene, type Scene } from '../support/scene';
import { readStore } from '../support/store';
import { english, sentence } from '../support/words';

let scene: Scene;
let bench: Bench;
let pages: PageServer;
let popup: Page;
let tab: Page;
const reader = eventReader(english);

/** Sentences of what happened after `since` (milliseconds since 1970), once all of it is stored. */
async function sentencesSince(since: number): Promise<string[]> {
  await tab.waitForTimeout(400);
  const { events } = await readStore(popup);
  return steps(
    events.filter((event) => event.at >= since),
    reader,
  ).map(({ described }) => sentence(described));
}

beforeAll(async () => {
  scene = await openScene();
  ({ bench, pages, popup, tab } = scene);
});

afterAll(() => scene?.close());

test('frames of the same and of another origin, one in the other', async () => {
  pages.serve('/innermost', html('innermost', '<button>Innermost</button>'));
  pages.serve(
    '/inner',
    html('inner', `<button>Inner</button><iframe src="${pages.elsewhere('/innermost')}"></iframe>`),
  );
  pages.serve('/frames', html('Frames', '<h1>Frames</h1><iframe src="/inner" width="600" height="400"></iframe>'));
  await tab.goto(pages.at('/frames'));
  await tab.waitForTimeout(700);
  const since = Date.now();
  const person = personAt(tab);
  const inner = tab.frameLocator('iframe');
  await person.click(inner.getByRole('button', { name: 'Inner', exact: true }));
  await person.click(inner.frameLocator('iframe').getByRole('button', { name: 'Innermost' }));
  expect(await sentencesSince(since)).toEqual(['Click **Inner**.', 'Click **Innermost**.']);
  const { events, shots } = await readStore(popup);
  for (const event of events.filter(({ at }) => at >= since)) {
    const shot = shots.find(({ id }) => id === event.shotId);
    expect(shot?.width).toBe(1366);
    expect(shot?.target, `the box of ${JSON.stringify(event.data)}`).toBeDefined();
  }
});

test('pages gone to by the address bar, by reload and by the history', async () => {
  pages.serve('/one', html('One', '<a href="/two">To two</a>'));
  pages.serve('/two', html('Two', '<p>two</p>'));
  const since = Date.now();
  const settle = () => tab.waitForTimeout(900);
  await tab.goto(pages.at('/one'));
  await settle();
  await personAt(tab).click(tab.getByRole('link'));
  await settle();
  await tab.goBack();
  await settle();
  await tab.reload();
  await settle();
  await tab.goForward();
  await settle();
  const host = new URL(pages.at('/')).host;
  expect(await sentencesSince(since)).toEqual([
    `Go to **One** (\`${host}/one\`).`,
    'Click the **To two** link.',
    'Go back to **One**.',
    'Reload the page **One**.',
    'Go forward to **Two**.',
  ]);
});

test('tabs: opened by a link, and switched to', async () => {
  pages.serve('/opener', html('Opener', '<a href="/opened" target="_blank">Open logs</a><button>Stay</button>'));
  pages.serve('/opened', html('Logs', '<button>Follow</button>'));
  await tab.goto(pages.at('/opener'));
  await tab.waitForTimeout(800);
  const since = Date.now();
  const opened = bench.context.waitForEvent('page');
  await personAt(tab).click(tab.getByRole('link'));
  const logs = await opened;
  await logs.waitForLoadState();
  await logs.waitForTimeout(900);
  await personAt(logs).click(logs.getByRole('button', { name: 'Follow' }));
  await tab.bringToFront();
  await tab.waitForTimeout(500);
  await personAt(tab).click(tab.getByRole('button', { name: 'Stay' }));
  expect(await sentencesSince(since)).toEqual([
    'Click the **Open logs** link.',
    'Continue in the **Logs** tab, which opens.',
    'Click **Follow**.',
    'Continue in the **Opener** tab.',
    'Click **Stay**.',
  ]);
  await logs.close();
});

test('a window that a page opens belongs to the recording', async () => {
  pages.serve(
    '/main',
    html('Main', "<button onclick=\"open('/popup', 'login', 'width=500,height=400')\">Sign in</button>"),
  );
  pages.serve('/popup', html('Sign in', '<button>Continue</button>'));
  await tab.goto(pages.at('/main'));
  await tab.waitForTimeout(800);
  const since = Date.now();
  const opened = bench.context.waitForEvent('page');
  await personAt(tab).click(tab.getByRole('button'));
  const window = await opened;
  await window.waitForLoadState();
  await window.waitForTimeout(900);
  await personAt(window).click(window.getByRole('button', { name: 'Continue' }));
  expect(await sentencesSince(since)).toEqual([
    'Click **Sign in**.',
    'Continue in the **Sign in** tab, which opens.',
    'Click **Continue**.',
  ]);
  await window.close();
});

test('a terminal: each line entered is a step, and what it does not show is a secret', async () => {
  const xterm = join(root, 'node_modules/@xterm/xterm');
  const read = (file: string) => readFileSync(join(xterm, file), 'utf8');
  // A shell that echoes what is typed, but for the line after `login`.
  const shell = `const t = new Terminal(); t.open(document.getElementById('t')); t.write('$ '); let line = '', hidden = false;
    t.onData((d) => { if (d === '\\r') { t.write('\\r\\n'); hidden = line === 'login' && !hidden; t.write(hidden ? 'Password: ' : '$ '); line = ''; } else { line += d; if (!hidden) t.write(d); } }); t.focus();`;
  pages.serve(
    '/shell',
    html(
      'CloudShell',
      `<style>${read('css/xterm.css')}</style><h1>CloudShell</h1><div id="t"></div><script>${read('lib/xterm.js')}</script><script>${shell}</script>`,
    ),
  );
  await tab.goto(pages.at('/shell'));
  await tab.waitForTimeout(900);
  const since = Date.now();
  const person = personAt(tab);
  for (const line of ['aws s3 ls', 'login', 'hunter2secret', 'exit']) {
    await person.type(line);
    await person.press('Enter');
  }
  expect(await sentencesSince(since)).toEqual([
    'In the terminal, run `aws s3 ls`.',
    'In the terminal, run `login`.',
    'In the terminal, enter the value of `{{password}}` from your password store.',
    'In the terminal, run `exit`.',
  ]);
  expect(JSON.stringify(await readStore(popup))).not.toContain('hunter2secret');
});
