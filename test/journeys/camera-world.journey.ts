import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { page as html } from '../support/pages';
import { personAt } from '../support/person';
import { openScene, type Scene } from '../support/scene';
import { extentOf, type StoredShot, shotSince } from '../support/shots';
import { readEvents } from '../support/store';
import { type Colour, isFull, PRESSED } from './camera/places';

let scene: Scene;
let popup: Page;
let tab: Page;

beforeAll(async () => {
  // Without a viewport of Playwright's, which windows do not keep to in full screen.
  scene = await openScene({ scale: 1 });
  ({ popup, tab } = scene);
  scene.pages.serve('/other', html('Other', `<style>body { background: rgb(${OTHER}) }</style><h1>Other</h1>`));
});

afterAll(() => scene?.close());

/** The colour of a page that must not be in the picture. */
const OTHER: Colour = [0, 200, 0];

const control = (tag: string, attributes: string) =>
  `<style>body { background: white } ${tag} { display: block; width: 200px; height: 60px; border: 0; outline: 0; background: rgb(${PRESSED}) }</style>
  <${tag} role="button" aria-label="Act" ${attributes}></${tag}>`;

async function visit(page: Page, body: string): Promise<void> {
  scene.pages.serve('/acts', html('Acts', body));
  await page.goto(scene.pages.at('/acts'));
  await page.waitForTimeout(700);
}

const act = (page: Page) => personAt(page, 1, 0.3).click(page.getByRole('button', { name: 'Act' }));

/** Everything but what was open before. */
async function closeOthers(): Promise<void> {
  for (const page of scene.bench.context.pages()) if (page !== tab && page !== popup) await page.close();
  await tab.bringToFront();
}

async function expectClickedPage(shot: StoredShot): Promise<void> {
  expect(shot).not.toHaveProperty('missing');
  expect(await extentOf(popup, shot, OTHER)).toBeUndefined();
  const pressed = await extentOf(popup, shot, PRESSED);
  expect(pressed?.share).toBeGreaterThan(0.98);
  expect(shot.target).toBeDefined();
  for (const side of ['x', 'y', 'width', 'height'] as const)
    expect(Math.abs((shot.target?.[side] ?? 0) - (pressed?.box[side] ?? 0))).toBeLessThan(0.006);
}

const opening: [string, string, string?][] = [
  ['a link into a new tab', control('a', 'href="/other" target="_blank"')],
  ['a link, with Shift', control('a', 'href="/other"'), 'Shift'],
  ['a window by script', control('button', `onclick="open('/other', '', 'width=500,height=400')"`)],
];

test.each(opening)('what opens %s shows where that was pressed', async (_, body, modifier) => {
  await visit(tab, body);
  const since = Date.now();
  if (modifier) await tab.keyboard.down(modifier);
  await act(tab);
  if (modifier) await tab.keyboard.up(modifier);
  await expectClickedPage(await shotSince(popup, since));
  await closeOthers();
});

test('each of two windows has its own picture', async () => {
  await visit(tab, control('button', `onclick="open('/second', '', 'width=500,height=400')"`));
  scene.pages.serve('/second', html('Second', control('button', '')));
  const opened = scene.bench.context.waitForEvent('page');
  await act(tab);
  const second = await opened;
  await second.waitForTimeout(1000);
  let since = Date.now();
  await act(second);
  const inSecond = await shotSince(popup, since);
  await tab.bringToFront();
  await visit(tab, control('button', ''));
  since = Date.now();
  await act(tab);
  const inFirst = await shotSince(popup, since);
  await expectClickedPage(inSecond);
  await expectClickedPage(inFirst);
  expect(inSecond.width).not.toBe(inFirst.width);
  await closeOthers();
});

test.each(isFull ? [0, 5, 10, 20] : [0, 10])(
  'a tab that comes to the front %i ms after the press is not shown for it',
  async (after) => {
    const other = await scene.bench.context.newPage();
    await other.goto(scene.pages.at('/other'));
    await tab.bringToFront();
    await visit(tab, control('button', ''));
    const worker = await scene.bench.worker();
    await worker.evaluate(
      async ([ms, url]) => {
        const [front] = await chrome.tabs.query({ url: `${url}*` });
        const switching = (message: { method?: string }) => {
          if (message.method !== 'shoot') return;
          chrome.runtime.onMessage.removeListener(switching);
          setTimeout(() => chrome.tabs.update(front?.id ?? -1, { active: true }), ms);
        };
        chrome.runtime.onMessage.addListener(switching);
      },
      [after, scene.pages.at('/other')] as const,
    );
    const since = Date.now();
    await act(tab);
    await expectClickedPage(await shotSince(popup, since));
    await closeOthers();
  },
);

test('a window that closes in mid-shot leaves its step, with a picture or the reason', async () => {
  await visit(tab, control('button', `onclick="open('/closing', '', 'width=500,height=400')"`));
  scene.pages.serve('/closing', html('Closing', control('button', 'onclick="window.close()"')));
  const opened = scene.bench.context.waitForEvent('page');
  await act(tab);
  const closing = await opened;
  await closing.waitForTimeout(1000);
  const since = Date.now();
  await act(closing).catch(() => {});
  await expect.poll(() => closing.isClosed()).toBe(true);
  const shot = await shotSince(popup, since);
  if (shot.missing === undefined) await expectClickedPage(shot);
  else expect(shot.missing).toBe('The tab was closed before its picture could be taken.');
  expect((await readEvents(popup, since)).filter(({ kind }) => kind === 'click')).toHaveLength(1);
  await closeOthers();
});

/** The browser's window of the tab. */
async function changeWindow(change: chrome.windows.UpdateInfo): Promise<void> {
  const worker = await scene.bench.worker();
  await worker.evaluate(
    async ([url, how]) => {
      const [front] = await chrome.tabs.query({ url: `${url}*` });
      await chrome.windows.update(front?.windowId ?? -1, how);
    },
    [scene.pages.at('/acts'), change] as const,
  );
  await tab.waitForTimeout(600);
}

test.each(['fullscreen', 'minimized', 'normal'] as const)('in a window that is %s', async (state) => {
  await visit(tab, control('button', ''));
  await changeWindow({ state });
  const since = Date.now();
  await act(tab);
  const shot = await shotSince(popup, since, 15_000);
  if (state === 'minimized' && shot.missing !== undefined)
    expect(shot.missing).toBe('The window was minimised when the picture was taken.');
  else await expectClickedPage(shot);
  if (state !== 'normal') await changeWindow({ state: 'normal' });
});

test('in full screen of the page itself', async () => {
  await visit(
    tab,
    `<p>Above</p><div>${control('button', 'onclick="if (!document.fullscreenElement) this.parentNode.requestFullscreen()"')}</div>`,
  );
  await act(tab);
  await tab.waitForTimeout(1000);
  expect(await tab.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  const since = Date.now();
  await act(tab);
  await expectClickedPage(await shotSince(popup, since));
  await tab.evaluate(() => document.exitFullscreen());
});

const COLOURED = `rgb(${PRESSED})`;
const odd: [string, string][] = [
  [
    'that never stops changing',
    `${control('button', '')}<p id="tick"></p><script>requestAnimationFrame(function turn() {
      tick.textContent = performance.now(); requestAnimationFrame(turn); })</script>`,
  ],
  [
    'that is a canvas',
    `<canvas role="button" aria-label="Act" width="300" height="150"></canvas><script>
      const context = document.querySelector('canvas').getContext('2d');
      context.fillStyle = '${COLOURED}'; context.fillRect(0, 0, 300, 150);</script>`,
  ],
  [
    'that plays a video',
    `${control('button', '')}<video muted autoplay width="300"></video><script>
      const canvas = document.createElement('canvas'); const context = canvas.getContext('2d'); let turn = 0;
      setInterval(() => { context.fillStyle = turn++ % 2 ? 'navy' : 'maroon'; context.fillRect(0, 0, 300, 150); }, 30);
      document.querySelector('video').srcObject = canvas.captureStream(30);</script>`,
  ],
];

test.each(odd)('on a page %s', async (_, body) => {
  await visit(tab, body);
  const since = Date.now();
  await act(tab);
  await expectClickedPage(await shotSince(popup, since));
});

test('on a page that emulates a phone', async () => {
  const session = await scene.bench.context.newCDPSession(tab);
  for (const viewport of ['<meta name="viewport" content="width=device-width">', '']) {
    await session.send('Emulation.setDeviceMetricsOverride', {
      width: 390,
      height: 700,
      deviceScaleFactor: 2,
      mobile: true,
    });
    await visit(tab, `${viewport}${control('button', '')}`);
    const since = Date.now();
    await act(tab);
    await expectClickedPage(await shotSince(popup, since));
  }
  await session.send('Emulation.clearDeviceMetricsOverride');
  await session.detach();
});
