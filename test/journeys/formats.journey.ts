import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exporters } from '../../src/exporters';
import { type Bench, openBench } from '../support/extension';
import { storePictured } from '../support/pictured-sop';
import { parsePage, partsIn } from '../support/reading';

let bench: Bench;
let editor: Page;

const dialog = () => editor.getByRole('dialog', { name: 'Export', exact: true });
const button = (name: string) => dialog().getByRole('button', { name, exact: true });
const choose = (name: string) => dialog().getByRole('radio', { name, exact: true }).check();

/** What the page told the print dialog, which no test can operate. */
interface Printed {
  text: string;
  display: string;
  pictures: number;
}

beforeAll(async () => {
  bench = await openBench();
  await bench.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await bench.context.addInitScript(() => {
    window.print = () => {
      const step = document.querySelector('.step');
      const printed = {
        text: document.body.innerText,
        display: step ? getComputedStyle(step).display : '',
        pictures: [...document.images].filter(({ naturalWidth }) => naturalWidth > 0).length,
      };
      Object.assign(window.top ?? window, { printed });
    };
  });
  const popup = await bench.openPopup();
  const id = await storePictured(popup, 3);
  editor = await bench.context.newPage();
  await editor.goto(bench.url(`src/entrypoints/editor/editor.html?sop=${id}`));
  await editor.getByRole('button', { name: 'Export', exact: true }).click({ delay: 80 });
});

afterAll(async () => {
  await bench?.close();
});

test('every format is offered with what it is for, and is handed over as one file', async () => {
  expect(await dialog().getByRole('radio', { name: 'Markdown', exact: true }).isChecked()).toBe(true);
  expect(await dialog().getByRole('radio').count()).toBe(exporters.length);
  for (const { label, isPrinted } of exporters as readonly { label: string; isPrinted?: boolean }[]) {
    if (isPrinted) continue;
    await choose(label);
    const handed = editor.waitForEvent('download');
    await button('Download').click({ delay: 80 });
    const download = await handed;
    const name = download.suggestedFilename();
    const bytes = readFileSync(await download.path());
    expect(bytes.length, label).toBeGreaterThan(500);
    if (name.endsWith('.zip'))
      expect(Object.keys((await JSZip.loadAsync(bytes)).files).length, label).toBeGreaterThan(3);
    else if (name.endsWith('.html')) {
      const images = partsIn(parsePage(bytes.toString())).filter((part) => part.name === 'img');
      expect(images).toHaveLength(3);
    } else if (label === 'Chrome DevTools Recorder') {
      const { steps } = JSON.parse(bytes.toString()) as { steps: { type: string }[] };
      expect(steps.filter(({ type }) => type === 'click')).toHaveLength(3);
    } else if (/\.(md|json)$/.test(name)) expect(bytes.toString(), label).toContain('Restart node 2');
  }
});

test('the PDF is the same page in the print dialog, with its style and its pictures', async () => {
  await choose('PDF');
  await button('Print…').click({ delay: 80 });
  await dialog().getByText('The print dialog was opened.', { exact: true }).waitFor();
  const printed = await editor.evaluate(() => (window as unknown as { printed: Printed }).printed);
  expect(printed).toMatchObject({ display: 'grid', pictures: 3 });
  expect(printed.text).toMatch(/1\.1\s+Click Restart node 0\.[\s\S]+1\.3\s+Click Restart node 2\./);
});

test('the SOP is copied as Markdown, and as rich text with its pictures', async () => {
  const clipboard = (type: string) =>
    editor.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      return item ? await (await item.getType(wanted)).text() : '';
    }, type);
  await button('Copy as Markdown').click({ delay: 80 });
  await dialog().getByText('Copied.', { exact: true }).waitFor();
  expect(await clipboard('text/plain')).toMatch(/^# 3 steps\n[\s\S]+\*\*1\.3\*\* Click \*\*Restart node 2\*\*\./);
  await button('Copy as rich text').click({ delay: 80 });
  await expect.poll(() => clipboard('text/html').catch(() => '')).toContain('Restart node 2');
  const html = await clipboard('text/html');
  expect(html.match(/<img [^>]*src="data:image\/webp;base64,/g)).toHaveLength(3);
  expect(await clipboard('text/plain')).toMatch(/^# 3 steps\n/);
});

test('nothing is copied, printed or handed over while a finding is open', async () => {
  await editor.keyboard.press('Escape');
  await editor.getByRole('textbox', { name: 'Title', exact: true }).fill('Ask jane.doe@example.com');
  await editor.getByRole('textbox', { name: 'Title', exact: true }).blur();
  await editor.getByRole('button', { name: 'Export', exact: true }).click({ delay: 80 });
  await button('Redact all').waitFor();
  for (const name of ['Copy as Markdown', 'Copy as rich text', 'Download'])
    expect(await button(name).isDisabled(), name).toBe(true);
  await choose('PDF');
  expect(await button('Print…').isDisabled()).toBe(true);
});
