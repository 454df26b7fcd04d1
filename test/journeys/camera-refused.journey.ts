import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { page as html } from '../support/pages';
import { personAt } from '../support/person';
import { stepCount, stopRecording } from '../support/recording';
import { openScene, type Scene } from '../support/scene';
import { shotSince } from '../support/shots';
import { isFull } from './camera/places';

let scene: Scene;
let popup: Page;
let tab: Page;

beforeAll(async () => {
  scene = await openScene();
  ({ popup, tab } = scene);
});

afterAll(() => scene?.close());

/** Ways in which the browser's own camera fails. */
type Failure =
  | { error: string }
  /** What it gives instead, and after how many milliseconds. */
  | { given: string; after?: number }
  | 'never'
  | 'black';

/** From now on the browser's camera fails like that, so many times; then it works again. */
async function fail(failure: Failure, times = Infinity): Promise<void> {
  const worker = await scene.bench.worker();
  await worker.evaluate(
    async ([how, most]) => {
      const { browser } = globalThis as unknown as { browser: typeof chrome };
      const kept = globalThis as unknown as { capture?: (...args: unknown[]) => Promise<string> };
      kept.capture ??= chrome.tabs.captureVisibleTab.bind(chrome.tabs) as unknown as NonNullable<typeof kept.capture>;
      const capture = kept.capture;
      const canvas = new OffscreenCanvas(1366, 800);
      canvas.getContext('2d', { alpha: false });
      const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
      const black = `data:image/png;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
      let left = most ?? Number.POSITIVE_INFINITY;
      const value = (...args: unknown[]) => {
        if (left-- <= 0) return capture(...args);
        if (how === 'never') return new Promise(() => {});
        if (how === 'black') return Promise.resolve(black);
        if ('error' in how) return Promise.reject(new Error(how.error));
        return new Promise((resolve) => setTimeout(resolve, how.after ?? 0, how.given));
      };
      for (const api of [chrome, browser])
        Object.defineProperty(api.tabs, 'captureVisibleTab', { value, configurable: true });
    },
    [failure, Number.isFinite(times) ? times : null] as const,
  );
}

/** Too large to be drawn by itself, and ever changing: nothing but the browser's camera can give its picture. */
const PAGE = html(
  'Stubborn',
  `<button>Act</button><i id="tick"></i>${'<i></i>'.repeat(1600)}
  <script>setInterval(() => { document.getElementById('tick').textContent = performance.now(); }, 40);</script>`,
);

const QUOTA = 'This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.';
const READBACK = 'Failed to capture tab: image readback failed';

const lasting: [string, Failure, string][] = [
  ['the quota is used up', { error: QUOTA }, 'The browser allows no more pictures in so short a time.'],
  ['nothing can be read back', { error: READBACK }, 'The browser gave no picture of this page.'],
  ['an empty picture', { given: 'data:,' }, 'The browser gave no picture of this page.'],
  ['a black picture', 'black', 'The browser gave only a black picture of this page.'],
  ['no answer', 'never', 'The browser took too long to give a picture of this page.'],
  [
    'an answer after 5 s',
    { given: 'data:,', after: 5000 },
    'The browser took too long to give a picture of this page.',
  ],
  [
    'no permission',
    { error: "Either the '<all_urls>' or 'activeTab' permission is required." },
    'The browser allows no picture of this page.',
  ],
  ['a tab that is gone', { error: 'No tab with id: 7.' }, 'The tab was closed before its picture could be taken.'],
];

async function visit(body: string): Promise<void> {
  scene.pages.serve('/', body);
  await tab.goto(scene.pages.at('/'));
  await tab.waitForTimeout(500);
}

async function press(): Promise<number> {
  const since = Date.now();
  await personAt(tab, 1, 0.3).click(tab.getByRole('button', { name: 'Act' }));
  return since;
}

test.each(lasting.filter(([name]) => isFull || name !== 'an answer after 5 s'))(
  'the step says what happened: %s',
  async (_, failure, sentence) => {
    await fail(failure);
    if ((await tab.title()) !== 'Stubborn') await visit(PAGE);
    const shot = await shotSince(popup, await press(), 15_000);
    expect(shot).toMatchObject({ missing: sentence, width: 0 });
  },
);

const passing: [string, Failure][] = [
  ['the quota is used up', { error: QUOTA }],
  ['nothing can be read back', { error: READBACK }],
  ['an empty picture', { given: 'data:,' }],
  ['a black picture', 'black'],
];

test.each(isFull ? passing : passing.slice(-2))('what passes costs no picture: %s', async (_, failure) => {
  await fail(failure, 1);
  const shot = await shotSince(popup, await press());
  expect(shot).not.toHaveProperty('missing');
  expect(shot.width).toBe(1366);
});

test('a picture of the page as it stood still serves when the browser then refuses', async () => {
  await fail({ error: '' }, 0);
  await visit(html('Still', '<button>Act</button>'));
  await tab.waitForTimeout(1200);
  await fail({ error: READBACK });
  const shot = await shotSince(popup, await press(), 15_000);
  expect(shot).toMatchObject({ moment: 'before', width: 1366 });
  expect(shot.target).toBeDefined();
});

test('a camera that never answers does not keep the recording from ending', async () => {
  await fail('never');
  await visit(PAGE);
  const steps = await stepCount(popup);
  await press();
  await expect.poll(() => stepCount(popup)).toBe(steps + 1);
  const since = Date.now();
  const editor = await stopRecording(scene.bench, popup);
  expect(Date.now() - since).toBeLessThan(20_000);
  expect(await editor.getByRole('listitem').filter({ hasText: 'took too long' }).count()).toBeGreaterThan(0);
});
