import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { steps } from '../../src/core/compose';
import { eventReader } from '../../src/events';
import { type Bench, type BenchOptions, openBench } from '../support/extension';
import { page as html, type PageServer, startPages } from '../support/pages';
import { type Person, personAt } from '../support/person';
import { exportMarkdown, startRecording, stepCount, stopRecording } from '../support/recording';
import { readStore } from '../support/store';
import { english, sentence } from '../support/words';

let bench: Bench;
let pages: PageServer;
let tab: Page;
let person: Person;
const reader = eventReader(english);

async function open(options: BenchOptions = {}): Promise<void> {
  bench = await openBench(options);
  tab = await bench.context.newPage();
  person = personAt(tab, 1, 0.5);
}

/** Goes to a page with that body and waits until it has been noticed. */
async function visit(body: string, title = 'Console'): Promise<void> {
  pages.serve('/', html(title, body));
  await tab.goto(pages.at('/'));
  await tab.waitForTimeout(700);
}

const press = (name: string) => person.click(tab.getByRole('button', { name, exact: true }));

async function sentences(popup: Page): Promise<string[]> {
  await tab.waitForTimeout(500);
  const { events } = await readStore(popup);
  return steps(events, reader).map(({ described }) => sentence(described));
}

/** Lets the browser refuse every picture from now on. */
async function refusePictures(): Promise<void> {
  const worker = await bench.worker();
  await worker.evaluate(() => {
    const refuse = () => Promise.reject(new Error('The browser is in no mood for pictures'));
    const { browser } = globalThis as unknown as { browser?: typeof chrome };
    for (const api of [chrome, browser])
      if (api) Object.defineProperty(api.tabs, 'captureVisibleTab', { value: refuse });
  });
}

beforeEach(async () => {
  pages = await startPages();
});

afterEach(async () => {
  await bench?.close();
  await pages?.close();
});

test('with the worker stopped before each of ten steps, no step and no order is lost', async () => {
  await open();
  const popup = await startRecording(bench);
  await tab.bringToFront();
  const names = Array.from({ length: 10 }, (_, index) => `Step ${String.fromCharCode(65 + index)}`);
  await visit(names.map((name) => `<p><button>${name}</button></p>`).join(''));
  for (const name of names) {
    await bench.stopWorker();
    await press(name);
  }
  expect((await sentences(popup)).slice(1)).toEqual(names.map((name) => `Click **${name}**.`));
  expect(await stepCount(popup)).toBe(11);
  const editor = await stopRecording(bench, popup);
  const { sop } = await exportMarkdown(editor);
  const exported = sop.phases.flatMap((phase) => phase.steps).slice(1);
  expect(exported.map((step) => step.instruction)).toEqual(names.map((name) => `Click **${name}**.`));
  expect(exported.filter((step) => !step.image).map((step) => step.number)).toEqual([]);
});

test('with the worker stopped before each of four presses that lead to another page, no step is lost', async () => {
  await open();
  const popup = await startRecording(bench);
  await tab.bringToFront();
  const names = Array.from({ length: 4 }, (_, index) => `Page ${index + 1}`);
  for (const [index, name] of ['Start', ...names].entries())
    pages.serve(`/${index}`, html(name, `<h1>${name}</h1><a href="/${index + 1}">To ${names[index] ?? 'nowhere'}</a>`));
  await tab.goto(pages.at('/0'));
  for (const [index, name] of names.entries()) {
    await tab.waitForTimeout(700);
    await person.pointAt(tab.getByRole('link', { name: `To ${name}` }));
    // Once the worker runs again the page is gone, and with it what waits for the worker to start.
    await bench.stopWorker();
    await tab.mouse.down();
    await tab.waitForTimeout(70);
    await tab.mouse.up();
    await tab.waitForURL(pages.at(`/${index + 1}`));
  }
  await tab.waitForTimeout(700);
  // Each once, and no arrival as a step of its own: the press led there.
  expect((await sentences(popup)).slice(1)).toEqual(names.map((name) => `Click the **To ${name}** link.`));
  const editor = await stopRecording(bench, popup);
  expect(Object.keys(await editor.evaluate(() => chrome.storage.local.get(null)))).toEqual([]);
});

test('fifty Starts at once make one recording', async () => {
  await open();
  const popup = await bench.openPopup();
  const answers = await popup.evaluate(async () => {
    const { id } = await chrome.windows.getCurrent();
    const ask = () => chrome.runtime.sendMessage({ sopwright: 'ui', method: 'start', args: [id, ''] });
    return Promise.all(Array.from({ length: 50 }, ask));
  });
  expect(answers.filter(({ value }) => 'sessionId' in value)).toHaveLength(1);
  expect((await readStore(popup)).sessions).toHaveLength(1);
});

test('a refused permission is said, and nothing is half started', async () => {
  await open({ granted: false });
  const popup = await bench.openPopup();
  // The browser's own question cannot be answered headless: this is a person who says no.
  await popup.evaluate(() => {
    const { browser } = globalThis as unknown as { browser?: typeof chrome };
    for (const api of [chrome, browser])
      if (api) Object.defineProperty(api.permissions, 'request', { value: async () => false });
  });
  await popup.getByRole('button', { name: 'Start recording', exact: true }).click({ delay: 80 });
  await expect.poll(() => popup.getByRole('alert').textContent()).toContain('may not see pages until you allow it');
  expect((await readStore(popup)).sessions).toEqual([]);
  expect(await (await bench.worker()).evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
  await visit('<button>Unwatched</button>');
  await press('Unwatched');
  expect((await readStore(popup)).events).toEqual([]);
});

test('a permission withdrawn while recording rests the recording and keeps every step', async () => {
  await open({ granted: 'revocable' });
  const popup = await startRecording(bench);
  await tab.bringToFront();
  await visit('<button>Before</button><button>After</button>');
  await press('Before');
  await tab.waitForTimeout(500);
  expect(await popup.evaluate(() => chrome.permissions.remove({ origins: ['<all_urls>'] }))).toBe(true);
  await popup.getByRole('button', { name: 'Resume', exact: true }).waitFor();
  await press('After');
  expect((await sentences(popup)).slice(1)).toEqual(['Click **Before**.']);
  expect(await popup.locator('body').textContent()).toContain('The permission to see pages was withdrawn');
  const editor = await stopRecording(bench, popup);
  expect(await editor.getByRole('list', { name: 'Steps', exact: true }).getByRole('listitem').count()).toBe(2);
});

test('pages that browsers protect are named, and the steps around them stay', async () => {
  await open();
  const popup = await startRecording(bench);
  await tab.bringToFront();
  await visit('<button>Before</button><button>After</button>');
  await press('Before');
  await tab.goto('chrome://version');
  await tab.waitForTimeout(500);
  const other = await bench.context.newPage();
  await other.goto('chrome://about');
  await other.waitForTimeout(2600);
  await other.close();
  await tab.bringToFront();
  await visit('<button>After</button>');
  await press('After');
  const said = await sentences(popup);
  expect(said.filter((text) => text.startsWith('Click'))).toEqual(['Click **Before**.', 'Click **After**.']);
  expect((await readStore(popup)).sessions[0]?.notices.join(' ')).toContain('browser protects');
});

test('when the browser refuses pictures the page draws itself, unless it is too large or busy', async () => {
  await open();
  const popup = await startRecording(bench);
  await tab.bringToFront();
  // Before the page is there: no picture of it is held.
  await refusePictures();
  await visit('<h1>Small</h1><button>Save</button>');
  /** The shot of the last event, once it is there: a page takes its time to draw itself. */
  const lastShot = async () => {
    const { events, shots } = await readStore(popup);
    return shots.find(({ id }) => id === events.at(-1)?.shotId);
  };
  await press('Save');
  await expect.poll(lastShot, { timeout: 20_000 }).toBeDefined();
  const drawn = await lastShot();
  expect(drawn).toMatchObject({ moment: 'after', width: 1366, height: 800 });
  expect(drawn?.target).toBeDefined();

  await visit(`<button>Huge</button>${'<i></i>'.repeat(3000)}`);
  await press('Huge');
  await expect
    .poll(async () => (await lastShot())?.missing, { timeout: 15_000 })
    .toContain('The browser gave no picture of this page');
  const editor = await stopRecording(bench, popup);
  const { readme } = await exportMarkdown(editor);
  expect(readme).toContain('Click **Huge**');
  expect(readme).toContain('no picture of this page');
});

test('a crashed tab and a closed tab take no step with them', async () => {
  await open();
  const popup = await startRecording(bench);
  await tab.bringToFront();
  await visit('<button>Before the crash</button>');
  await press('Before the crash');
  await tab.waitForTimeout(500);
  const session = await bench.context.newCDPSession(tab);
  session.send('Page.crash').catch(() => {});
  await popup.waitForTimeout(800);
  const second = await bench.context.newPage();
  await second.goto(pages.at('/'));
  await second.waitForTimeout(800);
  await personAt(second).click(second.getByRole('button'));
  await second.waitForTimeout(500);
  await second.close();
  const editor = await stopRecording(bench, popup);
  const { sop } = await exportMarkdown(editor);
  const clicks = sop.phases.flatMap((phase) => phase.steps).filter((step) => step.action === 'click');
  expect(clicks.map((step) => step.instruction)).toEqual([
    'Click **Before the crash**.',
    'Click **Before the crash**.',
  ]);
});

test('an empty recording says so and leaves nothing behind', async () => {
  await open();
  const popup = await startRecording(bench);
  await popup.getByRole('button', { name: 'Stop recording', exact: true }).click({ delay: 80 });
  await expect.poll(() => popup.getByRole('alert').textContent()).toContain('Nothing was recorded');
  await popup.getByRole('button', { name: 'Start recording', exact: true }).waitFor();
  const { sessions, events, shots } = await readStore(popup);
  expect({ sessions, events, shots }).toEqual({ sessions: [], events: [], shots: [] });
});

test('a title of 5,000 characters of Markdown and HTML comes out as text', async () => {
  await open();
  const nasty = '](javascript:alert(1)) # | `x` <img src=x onerror=alert(1)> **'.repeat(80).slice(0, 5000);
  const popup = await startRecording(bench, nasty);
  await tab.bringToFront();
  await visit('<button>Save</button>', nasty.replaceAll('<', '&lt;'));
  await press('Save');
  await tab.waitForTimeout(500);
  const editor = await stopRecording(bench, popup);
  const { filename, names, readme, sop } = await exportMarkdown(editor);
  expect(filename).toMatch(/^[a-z0-9-]{1,60}\.zip$/);
  for (const name of names)
    expect(name).toMatch(/^[a-z0-9-]+\/(README\.md|sop\.json|redaction\.json|images\/[a-z0-9]+\.webp)$/);
  expect(readme.split('\n').filter((line) => line.startsWith('# '))).toHaveLength(1);
  expect(readme).not.toMatch(/(?<!\\)<img/);
  expect(sop.phases.flatMap((phase) => phase.steps)).toHaveLength(2);
});

test('pause, resume, a note, and taking the last step back', async () => {
  await open();
  const popup = await startRecording(bench);
  await tab.bringToFront();
  await visit('<button>One</button><button>Two</button><button>Three</button>');
  await press('One');
  const button = (name: string) => popup.getByRole('button', { name, exact: true });
  await button('Pause').click({ delay: 80 });
  await button('Resume').waitFor();
  await press('Two');
  await button('Resume').click({ delay: 80 });
  await button('Pause').waitFor();
  await press('Three');
  await popup.waitForTimeout(500);
  await button('Add note').click({ delay: 80 });
  await popup.getByRole('textbox', { name: 'Note', exact: true }).fill('Wait for the green light');
  await button('Save note').click({ delay: 80 });
  await expect.poll(() => stepCount(popup)).toBe(4);
  expect((await sentences(popup)).slice(1)).toEqual(['Click **One**.', 'Click **Three**.', 'Wait for the green light']);
  await button('Undo last step').click({ delay: 80 });
  await expect.poll(() => stepCount(popup)).toBe(3);
  expect((await sentences(popup)).slice(1)).toEqual(['Click **One**.', 'Click **Three**.']);
  const worker = await bench.worker();
  await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('3');
});
