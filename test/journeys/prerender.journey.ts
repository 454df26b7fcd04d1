import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { steps } from '../../src/core/compose';
import { eventReader } from '../../src/events';
import { chromium } from '../run/setup.mjs';
import { grant } from '../support/extension';
import { page as html, type PageServer, startPages } from '../support/pages';
import { readStore } from '../support/store';
import { english, sentence } from '../support/words';

const reader = eventReader(english);
let browser: Browser;
let pages: PageServer;
let extension: string;
let id: string;

// Not by Playwright: Chromium prerenders nothing in tabs that it is attached to ("PrerenderingDisabledByDevTools").
beforeAll(async () => {
  pages = await startPages();
  extension = mkdtempSync(join(tmpdir(), 'sopwright-extension-'));
  cpSync(resolve(import.meta.dirname, '../../dist/chromium'), extension, { recursive: true });
  grant(extension);
  browser = await puppeteer.launch({
    executablePath: chromium(),
    headless: true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: { width: 1366, height: 800 },
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--no-first-run'],
  });
  id = await browser.installExtension(extension);
});

afterAll(async () => {
  await browser?.close();
  await pages?.close();
  rmSync(extension, { recursive: true, force: true, maxRetries: 5 });
});

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function sentences(popup: Page): Promise<string[]> {
  await wait(900);
  const { events } = await readStore(popup as never);
  return steps(events, reader).map(({ described }) => sentence(described));
}

test('a page that is loaded ahead is no step until the person goes there', async () => {
  const rules = '<script type="speculationrules">{"prerender":[{"urls":["/ahead"],"eagerness":"immediate"}]}</script>';
  pages.serve('/from', html('From', `${rules}<h1>From</h1><a href="/ahead">Ahead</a> <button>Stay</button>`));
  pages.serve('/ahead', html('Ahead', '<h1>Ahead</h1><button>Arrived</button>'));
  const popup = await browser.newPage();
  await popup.goto(`chrome-extension://${id}/src/entrypoints/popup/popup.html`);
  await (await popup.waitForSelector('::-p-aria([name="Start recording"][role="button"])'))?.click({ delay: 80 });
  await popup.waitForSelector('::-p-aria([name="Stop recording"][role="button"])');
  const tab = await browser.newPage();
  await tab.bringToFront();
  await tab.goto(pages.at('/from'));
  await wait(2500);
  await tab.click('button', { delay: 80 });
  const host = new URL(pages.at('/')).host;
  const before = [`Go to **From** (\`${host}/from\`).`, 'Click **Stay**.'];
  expect(await sentences(popup)).toEqual(before);

  const { x, y } = (await (await tab.$('a'))?.clickablePoint()) ?? { x: 0, y: 0 };
  await tab.mouse.click(x, y, { delay: 80 });
  // The driver may lose sight of a page that another takes the place of: only where the button is is asked of it, once.
  const button = () =>
    tab.evaluate(() => {
      const [arrival] = performance.getEntriesByType('navigation');
      if (!arrival || !('activationStart' in arrival) || !arrival.activationStart) return undefined;
      const { left, top } = document.querySelector('button')?.getBoundingClientRect() ?? { left: 0, top: 0 };
      return { left, top };
    });
  const arrived = await vi.waitUntil(() => button().catch(() => undefined), { timeout: 10_000 });
  await wait(1000);
  await tab.mouse.click(arrived.left + 5, arrived.top + 5, { delay: 80 });
  expect(await sentences(popup)).toEqual([...before, 'Click the **Ahead** link.', 'Click **Arrived**.']);
});
