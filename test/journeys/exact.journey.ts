import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { type Bench, openBench } from '../support/extension';
import { page as html, type PageServer, startPages } from '../support/pages';
import { personAt } from '../support/person';
import { pixelAt } from '../support/picture';
import { openPopupOn } from '../support/popup';
import { stopRecording } from '../support/recording';
import { readStore, type Stored } from '../support/store';

/** A page that never rests, and whose block turns from blue to red as soon as the button is pressed. */
const restless = (type: string) => `<style>#state { width: 300px; height: 120px; background: rgb(0, 0, 255) }</style>
  <div id="state"></div><p><button>Act</button></p><p id="spinner"></p><script>
  let turns = 0; (function turn() { spinner.textContent = turns++; requestAnimationFrame(turn); })();
  document.querySelector('button').on${type} = () => { state.style.background = 'rgb(255, 0, 0)'; };</script>`;

/** Put together here, so that no scanner takes this file for a leak. */
const KEY = ['AKIA', 'QW3RTYU1OP5LKJHG'].join('');

const TRIALS = 5;

let bench: Bench;
let pages: PageServer;
let tab: Page;
/** Reads what is stored, and is asked what is streamed. */
let popup: Page;

beforeAll(async () => {
  bench = await openBench({ granted: 'exact' });
  pages = await startPages();
  pages.serve('/pointerdown', html('Restless', restless('pointerdown')));
  pages.serve('/mousedown', html('Restless', restless('mousedown')));
  pages.serve(
    '/secret',
    html(
      'Secret',
      `<p>Key <b>${KEY}</b></p><button onpointerdown="document.querySelector('b').textContent = 'gone'">Act</button>`,
    ),
  );
  tab = await bench.context.newPage();
  await tab.goto(pages.at('/pointerdown'));
  popup = await bench.openPopup();
  await tab.bringToFront();
});

afterAll(async () => {
  await bench?.close();
  await pages?.close();
});

/** Starts recording in the popup that the toolbar button opens on the tab. */
async function start(exact: boolean): Promise<void> {
  const opened = await openPopupOn(bench, tab);
  if (exact) await opened.press('.check input');
  await opened.press('.button.record');
  await popup.getByRole('button', { name: 'Stop recording', exact: true }).waitFor();
}

const streamed = () =>
  popup.evaluate(
    async () => (await chrome.tabCapture.getCapturedTabs()).filter(({ status }) => status === 'active').length,
  );
const streams = (count: number) => vi.waitUntil(async () => (await streamed()) === count, { timeout: 5000 });

/** The clicks since then and their pictures. */
async function shotsSince(since: number): Promise<Stored['shots']> {
  const { events, shots } = await readStore(popup, true);
  const taken = events.filter(({ kind, at }) => kind === 'click' && at >= since).map(({ shotId }) => shotId);
  return shots.filter(({ id }) => taken.includes(id));
}

/** Presses the button of a page that has only just been loaded, some times over; gives what the pictures show. */
async function press(url: string): Promise<string[]> {
  const since = Date.now();
  for (let trial = 0; trial < TRIALS; trial++) {
    await tab.goto(url);
    await personAt(tab, trial + 1, 0.2).click(tab.getByRole('button'));
    await tab.waitForTimeout(900);
  }
  return Promise.all(
    (await shotsSince(since)).map(async ({ moment, width, height, bytes, target }) => {
      if (bytes.length === 0) return 'none';
      const [red = 0, , blue = 0] = await pixelAt(popup, Buffer.from(bytes), 100 / width, 60 / height);
      const colour = blue > 200 && red < 60 ? 'blue' : red > 200 && blue < 60 ? 'red' : 'neither';
      return `${colour}, ${moment}, ${width} × ${height}, ${target ? 'framed' : 'bare'}`;
    }),
  );
}

const RIGHT = Array(TRIALS).fill('blue, before, 1366 × 800, framed');

test('without the wish for exact pictures nothing is streamed, though it is allowed', async () => {
  await start(false);
  await personAt(tab).click(tab.getByRole('button'));
  expect(await streamed()).toBe(0);
  await (await stopRecording(bench, popup)).close();
  await tab.bringToFront();
});

test('pictures of a tab that is streamed are right on pages that never rest and react to the press itself', async () => {
  await start(true);
  await streams(1);
  expect(await press(pages.at('/pointerdown'))).toEqual(RIGHT);
});

test('secrets are masked in them', async () => {
  const since = Date.now();
  await tab.goto(pages.at('/secret'));
  const box = await tab.locator('b').boundingBox();
  if (!box) throw new Error('No secret');
  await tab.waitForTimeout(500);
  await personAt(tab).click(tab.getByRole('button'));
  await tab.waitForTimeout(900);
  const [shot] = await shotsSince(since);
  expect(shot).toMatchObject({ moment: 'before', masks: [{ kind: 'aws-access-key' }] });
  for (const part of [0.02, 0.5, 0.98]) {
    const [x, y] = [(box.x + box.width * part) / 1366, (box.y + box.height / 2) / 800];
    expect(await pixelAt(popup, Buffer.from(shot?.bytes ?? []), x, y)).toEqual([0x1f, 0x29, 0x37]);
  }
});

test('they need no picture that the browser takes of what is in front, and last across sites', async () => {
  const worker = await bench.worker();
  await worker.evaluate(() => {
    const { tabs } = chrome;
    const world = { refused: 0, captureVisibleTab: tabs.captureVisibleTab };
    Object.assign(globalThis, { world });
    Object.assign(tabs, {
      captureVisibleTab: () => {
        world.refused++;
        return Promise.reject(new Error('Not now'));
      },
    });
  });
  expect(await press(pages.elsewhere('/mousedown'))).toEqual(RIGHT);
  const refused = await worker.evaluate(() => {
    const { world } = globalThis as unknown as { world: { refused: number; captureVisibleTab: unknown } };
    Object.assign(chrome.tabs, { captureVisibleTab: world.captureVisibleTab });
    return world.refused;
  });
  expect(refused).toBeGreaterThanOrEqual(TRIALS);
});

test('with the recording the stream ends', async () => {
  expect(await streamed()).toBe(1);
  await (await stopRecording(bench, popup)).close();
  await streams(0);
  const { sessions } = await readStore(popup);
  expect(sessions.flatMap(({ notices }) => notices)).toEqual([]);
});

test('when the stream ends first, the person is told and pictures come the usual way', async () => {
  await tab.bringToFront();
  await start(true);
  await streams(1);
  await tab.close();
  await popup.getByText(messages.noticeExactEnded.message).waitFor();
  tab = await bench.context.newPage();
  await tab.goto(pages.at('/secret'));
  await tab.waitForTimeout(700);
  const since = Date.now();
  await personAt(tab).click(tab.getByRole('button'));
  await tab.waitForTimeout(900);
  expect(await shotsSince(since)).toMatchObject([
    { moment: 'before', width: 1366, masks: [{ kind: 'aws-access-key' }] },
  ]);
  // Nobody has opened the popup on this tab yet.
  await popup.reload();
  await popup.getByText(messages.noticeExactReopen.message).waitFor();
});

test('when exact pictures are not allowed, recording starts without them, and says so', async () => {
  const other = await openBench();
  try {
    const page = await other.openPopup();
    // As the popup does once the browser's own question, which cannot be driven, was answered with no.
    await page.evaluate(async () => {
      const { id } = await chrome.windows.getCurrent();
      await chrome.runtime.sendMessage({ sopwright: 'ui', method: 'start', args: [id, '', true] });
    });
    await page.getByText(messages.noticeExactRefused.message).waitFor();
    expect((await readStore(page)).sessions).toMatchObject([{ state: 'recording' }]);
    expect((await readStore(page)).sessions[0]).not.toHaveProperty('exact');
    expect(await page.evaluate(() => typeof chrome.tabCapture)).toBe('undefined');
  } finally {
    await other.close();
  }
});
