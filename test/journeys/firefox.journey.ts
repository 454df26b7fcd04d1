import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { program } from '../run/setup.mjs';
import { page as html, type PageServer, startPages } from '../support/pages';

/** As in the manifest; Firefox keeps the address that is chosen for it here. */
const ID = 'sopwright@sopwright.example';
const ADDRESS = '6b0d4f0e-8a7c-4a53-9e55-3c6f5c1f2a10';
const popupUrl = `moz-extension://${ADDRESS}/src/entrypoints/popup/popup.html`;

let browser: Browser;
let pages: PageServer;

beforeAll(async () => {
  pages = await startPages();
});

afterEach(async () => {
  await Promise.race([browser?.close(), new Promise((done) => setTimeout(done, 8000))]);
});

afterAll(() => pages?.close());

/** Opens Firefox with the extension and starts recording; gives the popup and an empty tab in front. */
async function startRecording(prefs: Record<string, unknown>): Promise<{ popup: Page; tab: Page }> {
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program('firefox-esr', 'firefox-esr'),
    headless: true,
    defaultViewport: null,
    // Pages of an extension may be opened by a test only with it.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: ADDRESS }),
      'extensions.webextOptionalPermissionPrompts': false,
      'app.normandy.enabled': false,
      ...prefs,
    },
  });
  expect(await browser.installExtension(resolve(import.meta.dirname, '../../dist/firefox'))).toBe(ID);
  const popup = await browser.newPage();
  // In Firefox 'load' never comes for pages of an extension.
  await popup.goto(popupUrl, { waitUntil: 'networkidle0' });
  const start = await popup.waitForSelector('::-p-aria([name="Start recording"][role="button"])');
  await start?.click({ delay: 80 });
  await popup.waitForSelector('::-p-aria([name="Stop recording"][role="button"])');
  return { popup, tab: await browser.newPage() };
}

/** What is stored of each picture, in the order of their taking, with red, green and blue at a place in it (CSS pixels). */
async function picturesOf(popup: Page, [x, y]: [number, number]) {
  return popup.evaluate(
    async (atX, atY) => {
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open('sopwright');
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      const rows = <Row>(of: string) =>
        new Promise<Row[]>((done) => {
          const request = database.transaction(of).objectStore(of).getAll();
          request.onsuccess = () => done(request.result);
        });
      const images = new Map((await rows<{ id: string; image: Blob }>('pictures')).map(({ id, image }) => [id, image]));
      const shots = await rows<{ id: string; pictureId: string; width: number; moment: string }>('shots');
      const events = await rows<{ kind: string; at: number; shotId?: string }>('events');
      const found = [];
      for (const { kind, shotId } of events.sort((a, b) => a.at - b.at)) {
        const shot = shots.find(({ id }) => id === shotId);
        const image = images.get(shot?.pictureId ?? '');
        if (!shot || !image) continue;
        const bitmap = await createImageBitmap(image);
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        const colour = [...(context?.getImageData(atX, atY, 1, 1).data ?? [])].slice(0, 3);
        found.push({ kind, type: image.type, size: image.size, width: shot.width, moment: shot.moment, colour });
      }
      return found;
    },
    x,
    y,
  );
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

test('a recording in Firefox: steps, their order and their pictures, with the event page falling asleep', async () => {
  pages.serve(
    '/',
    html('Console', '<h1>Console</h1><label>Image tag <input></label><button>Deploy</button><button>Confirm</button>'),
  );
  // The event page is put to sleep again and again: nothing may depend on its memory.
  const { popup, tab } = await startRecording({ 'extensions.background.idle.timeout': 1000 });
  await tab.bringToFront();
  await tab.goto(pages.at('/'));
  await pause(1500);
  const press = async (selector: string) => {
    await tab.click(selector, { delay: 80 });
    await pause(1500);
  };
  await tab.click('input', { delay: 80 });
  await tab.keyboard.type('v2.1.0', { delay: 30 });
  await press('button');
  await press('button + button');

  await popup.bringToFront();
  const listed = () => popup.$$eval('[aria-label="Steps"] > *', (items) => items.map((item) => item.textContent ?? ''));
  await expect
    .poll(listed, { timeout: 10_000 })
    .toEqual(
      ['Go to Console', 'In Image tag, enter v2.1.0', 'Click Deploy', 'Click Confirm'].map((said) =>
        expect.stringContaining(said),
      ),
    );
  const pictures = await picturesOf(popup, [0, 0]);
  expect(pictures.length).toBeGreaterThanOrEqual(4);
  for (const { type, size, width } of pictures)
    expect([type, size > 1000, width > 1000]).toEqual(['image/webp', true, true]);
});

test('the picture shows the page before it changes in Firefox, too', async () => {
  const changes = ['click', 'mousedown', 'pointerdown'];
  for (const type of changes)
    pages.serve(
      `/${type}`,
      html(
        type,
        `<style>body { margin: 0 } div { width: 300px; height: 120px; background: rgb(0, 0, 255) }</style>
        <div></div><button>Act</button>
        <script>document.querySelector('button').addEventListener('${type}', () => {
          document.querySelector('div').style.background = 'rgb(255, 0, 0)';
        })</script>`,
      ),
    );
  const { popup, tab } = await startRecording({});
  await tab.bringToFront();
  for (const type of changes)
    for (let trial = 0; trial < 3; trial++) {
      await tab.goto(pages.at(`/${type}`));
      await pause(900);
      await tab.click('button', { delay: 80 });
      await pause(700);
    }
  await popup.bringToFront();
  const taken = (await picturesOf(popup, [100, 60])).filter(({ kind }) => kind === 'click');
  expect(taken.map(({ moment, colour }) => [moment, ...colour])).toEqual(
    changes.flatMap(() => Array(3).fill(['before', 0, 0, 255])),
  );
});

test('pictures are read in Firefox, too, with nothing fetched', async () => {
  // Drawn, so that no text of the page gives it away.
  const draw = `const context = document.querySelector('canvas').getContext('2d');
    context.font = '16px sans-serif';
    context.fillText('gl' + 'pat-Zx9Kq2Lm7RtWsY4bNc3H', 10, 30);`;
  pages.serve(
    '/drawn',
    html('Token', `<canvas width="600" height="60"></canvas><button>Go</button><script>${draw}</script>`),
  );
  const { popup, tab } = await startRecording({});
  await tab.bringToFront();
  await tab.goto(pages.at('/drawn'));
  await pause(900);
  await tab.click('button', { delay: 80 });
  await pause(900);
  await popup.bringToFront();
  await (await popup.waitForSelector('::-p-aria([name="Stop recording"][role="button"])'))?.click({ delay: 80 });
  // The editor's own tab is not seen by the test, so its page is opened once more.
  const sop = () =>
    popup.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open('sopwright');
        request.onsuccess = () => done(request.result);
      });
      return new Promise<string>((done) => {
        const request = database.transaction('sops').objectStore('sops').getAllKeys();
        request.onsuccess = () => done(String(request.result[0] ?? ''));
      });
    });
  await expect.poll(sop, { timeout: 20_000 }).not.toBe('');
  const editor = await browser.newPage();
  await editor.goto(popupUrl.replace('popup/popup.html', `editor/editor.html?sop=${await sop()}`), {
    waitUntil: 'networkidle0',
  });
  for (const name of ['Export', 'Check pictures'])
    await (await editor.waitForSelector(`::-p-aria([name="${name}"][role="button"])`))?.click({ delay: 80 });
  const finding = await editor.waitForSelector('::-p-aria([name="Findings in pictures"][role="list"])', {
    timeout: 120_000,
  });
  expect(await finding?.evaluate((list) => list.textContent)).toMatch(/token|Random string/i);
});
