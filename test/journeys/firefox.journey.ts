import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
      // The event page is put to sleep again and again: nothing may depend on its memory.
      'extensions.background.idle.timeout': 1000,
      'app.normandy.enabled': false,
    },
  });
  expect(await browser.installExtension(resolve(import.meta.dirname, '../../dist/firefox'))).toBe(ID);
});

afterAll(async () => {
  await Promise.race([browser?.close(), new Promise((done) => setTimeout(done, 8000))]);
  await pages?.close();
});

test('a recording in Firefox: steps, their order and their pictures, with the event page falling asleep', async () => {
  pages.serve(
    '/',
    html('Console', '<h1>Console</h1><label>Image tag <input></label><button>Deploy</button><button>Confirm</button>'),
  );
  const popup = await browser.newPage();
  // In Firefox 'load' never comes for pages of an extension.
  await popup.goto(popupUrl, { waitUntil: 'networkidle0' });
  const start = await popup.waitForSelector('::-p-aria([name="Start recording"][role="button"])');
  await start?.click({ delay: 80 });
  await popup.waitForSelector('::-p-aria([name="Stop recording"][role="button"])');

  const tab = await browser.newPage();
  await tab.goto(pages.at('/'));
  await tab.bringToFront();
  await new Promise((done) => setTimeout(done, 1500));
  const press = async (selector: string) => {
    await tab.click(selector, { delay: 80 });
    await new Promise((done) => setTimeout(done, 1500));
  };
  await tab.click('input', { delay: 80 });
  await tab.keyboard.type('v2.1.0', { delay: 30 });
  await press('button');
  await press('button + button');

  await popup.bringToFront();
  const listed = () => popup.$$eval('[aria-label="Steps"] > *', (items) => items.map((item) => item.textContent ?? ''));
  await expect.poll(async () => (await listed()).length, { timeout: 10_000 }).toBe(4);
  const items = await listed();
  expect(items[0]).toContain('Go to Console');
  expect(items[1]).toContain('In Image tag, enter v2.1.0');
  expect(items[2]).toContain('Click Deploy');
  expect(items[3]).toContain('Click Confirm');
  const sizes = await popup.evaluate(async () => {
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
    return (await rows<{ pictureId: string; width: number }>('shots')).map(({ pictureId, width }) => {
      const image = images.get(pictureId);
      return [image?.type, (image?.size ?? 0) > 1000, width > 1000];
    });
  });
  expect(sizes.length).toBeGreaterThanOrEqual(4);
  for (const size of sizes) expect(size).toEqual(['image/webp', true, true]);
});
