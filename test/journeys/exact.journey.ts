import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { type Bench, openBench } from '../support/extension';
import { page as html, type PageServer, startPages } from '../support/pages';
import { personAt } from '../support/person';
import { pixelAt } from '../support/picture';
import { openPopupOn } from '../support/popup';
import { stopRecording } from '../support/recording';
import { readStore } from '../support/store';

/** A page that never rests, and whose block turns from blue to red as soon as the button is pressed. */
const restless = (type: string) => `<style>#state { width: 300px; height: 120px; background: rgb(0, 0, 255) }</style>
  <div id="state"></div><p><button>Act</button></p><p id="spinner"></p><script>
  let turns = 0; (function turn() { spinner.textContent = turns++; requestAnimationFrame(turn); })();
  document.querySelector('button').on${type} = () => { state.style.background = 'rgb(255, 0, 0)'; };</script>`;

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

/** Presses the button of a page that has only just been loaded, some times over; gives what the pictures show. */
async function press(path: string): Promise<string[]> {
  const since = Date.now();
  for (let trial = 0; trial < TRIALS; trial++) {
    await tab.goto(pages.at(path));
    await personAt(tab, trial + 1, 0.2).click(tab.getByRole('button'));
    await tab.waitForTimeout(900);
  }
  const { events, shots } = await readStore(popup, true);
  const taken = events.filter(({ kind, at }) => kind === 'click' && at >= since).map(({ shotId }) => shotId);
  return Promise.all(
    taken.map(async (id) => {
      const shot = shots.find((each) => each.id === id);
      if (!shot || shot.bytes.length === 0) return 'none';
      const { moment, width, height, bytes, target } = shot;
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
  expect(await press('/pointerdown')).toEqual(RIGHT);
  expect(await press('/mousedown')).toEqual(RIGHT);
});

test('they need no other picture, and last across sites', async () => {
  const worker = await bench.worker();
  await worker.evaluate(() => {
    const { tabs } = globalThis as unknown as { tabs: typeof chrome.tabs };
    Object.assign(tabs ?? chrome.tabs, { captureVisibleTab: () => Promise.reject(new Error('Not now')) });
  });
  await tab.goto(pages.elsewhere('/pointerdown'));
  expect(await press('/pointerdown')).toEqual(RIGHT);
});

test('with the recording the stream ends', async () => {
  expect(await streamed()).toBe(1);
  await (await stopRecording(bench, popup)).close();
  await streams(0);
  const { sessions } = await readStore(popup);
  expect(sessions.at(-1)?.notices).toEqual([]);
});

test('when the stream ends first, the person is told and pictures come the usual way', async () => {
  await tab.bringToFront();
  await start(true);
  await streams(1);
  await tab.close();
  await popup.getByText(messages.noticeExactEnded.message).waitFor();
  tab = await bench.context.newPage();
  pages.serve('/', html('Still', '<button>Act</button>'));
  await tab.goto(pages.at('/'));
  await personAt(tab).click(tab.getByRole('button'));
  await vi.waitUntil(async () =>
    (await readStore(popup)).shots.some(({ moment, width }) => moment === 'before' && width > 0),
  );
});
