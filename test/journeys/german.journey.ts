import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, openBench } from '../support/extension';
import { page as html, type PageServer, startPages } from '../support/pages';
import { personAt } from '../support/person';

let bench: Bench;
let pages: PageServer;
let popup: Page;

beforeAll(async () => {
  bench = await openBench({ language: 'de' });
  pages = await startPages();
  popup = await bench.openPopup();
});

afterAll(async () => {
  await bench?.close();
  await pages?.close();
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const isWithin = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

test('who has no SOPs yet is led to how it works, and back to the library', async () => {
  expect(await popup.evaluate(() => document.documentElement.lang)).toBe('de');
  const opened = bench.context.waitForEvent('page');
  await personAt(popup).click(popup.getByRole('link', { name: 'So funktioniert es', exact: true }));
  const welcome = await opened;
  await welcome.getByRole('heading', { name: 'In 30 Sekunden' }).waitFor();
  await welcome.setViewportSize({ width: 320, height: 640 });
  expect(await isWithin(welcome)).toBe(true);
  const pictures = welcome.getByRole('img');
  expect(await pictures.count()).toBe(3);
  // With the size that the page says, so that nothing moves when they come.
  const sizes = () =>
    pictures.evaluateAll((images) =>
      images.map((image) => image instanceof HTMLImageElement && `${image.naturalWidth} ${image.naturalHeight}`),
    );
  const said = await pictures.evaluateAll((images) =>
    images.map((image) => `${image.getAttribute('width')} ${image.getAttribute('height')}`),
  );
  await expect.poll(sizes).toEqual(said);
  await personAt(welcome).click(welcome.getByRole('link', { name: 'Loslegen', exact: true }).first());
  await button(welcome, 'Aufzeichnung starten').waitFor();
  await welcome.close();
});

test('a recording is told in German, and its editor fits where it is narrow', async () => {
  const tab = await bench.context.newPage();
  pages.serve('/queue', html('Queue', '<h1>Queue</h1><label>Replicas <input></label> <button>Scale</button>'));
  await tab.goto(pages.at('/queue'));
  await popup.bringToFront();
  await button(popup, 'Aufzeichnung starten').click({ delay: 80 });
  await button(popup, 'Aufzeichnung beenden').waitFor();
  await tab.bringToFront();
  const person = personAt(tab);
  await person.fill(tab.getByRole('textbox', { name: 'Replicas' }), '5');
  await person.click(button(tab, 'Scale'));
  await tab.waitForTimeout(700);
  await popup.bringToFront();
  const opened = bench.context.waitForEvent('page');
  await button(popup, 'Aufzeichnung beenden').click({ delay: 80 });
  const editor = await opened;
  const steps = editor.getByRole('list', { name: 'Schritte', exact: true }).getByRole('listitem');
  await steps.first().waitFor();
  const told = (await steps.allTextContents()).join('\n');
  expect(told).toContain('In Replicas 5 eingeben.');
  expect(told).toContain('Auf Scale klicken.');
  for (const width of [400, 320]) {
    await editor.setViewportSize({ width, height: 700 });
    await expect.poll(() => isWithin(editor), { message: `${width} pixels wide` }).toBe(true);
  }
});
