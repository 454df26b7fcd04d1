import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { SopFile } from '../../src/core/sop-file';
import { deleteForGood } from '../support/delete-sop';
import { type Bench, openBench } from '../support/extension';
import { pixelAt, readPicture } from '../support/picture';
import { storePictured } from '../support/pictured-sop';

let bench: Bench;
let popup: Page;
let editor: Page;

const dialog = () => editor.getByRole('dialog', { name: 'Export', exact: true });
const button = (name: string) => dialog().getByRole('button', { name, exact: true });
const press = (name: string) => button(name).click({ delay: 80 });
const choose = (label: string, option: string) =>
  dialog().getByRole('combobox', { name: label, exact: true }).selectOption(option);

async function openExport(id: string): Promise<void> {
  editor = await bench.context.newPage();
  await editor.goto(bench.url(`src/entrypoints/editor/editor.html?sop=${id}`));
  await editor.getByRole('button', { name: 'Export', exact: true }).click({ delay: 80 });
  await button('Download').waitFor();
}

/** What a download holds; its paths are without the SOP's folder. */
async function downloaded(): Promise<{ zip: Buffer; files: Map<string, Buffer>; sop: SopFile; readme: string }> {
  const handed = editor.waitForEvent('download', { timeout: 60_000 });
  await press('Download');
  const zip = readFileSync(await (await handed).path());
  const files = new Map<string, Buffer>();
  for (const entry of Object.values((await JSZip.loadAsync(zip)).files))
    files.set(entry.name.replace(/^[^/]+\//, ''), await entry.async('nodebuffer'));
  const text = (name: string) => String(files.get(name));
  return { zip, files, sop: JSON.parse(text('sop.json')), readme: text('README.md') };
}

const imagesIn = (sop: SopFile) => sop.phases.flatMap(({ steps }) => steps.flatMap(({ image }) => image ?? []));

beforeAll(async () => {
  bench = await openBench();
  popup = await bench.openPopup();
});

afterAll(async () => {
  await bench?.close();
});

test('pictures leave as PNG, no wider than asked, with the target from near, all masked; and come back', async () => {
  const target = { x: 0.03, y: 0.5, width: 0.12, height: 0.03 };
  const masks = [{ kind: 'drawn', box: { x: 0.05, y: 0.55, width: 0.08, height: 0.03 } }];
  const id = await storePictured(popup, 3, { target, masks });
  await openExport(id);
  expect(await dialog().getByText('Pictures: WebP, full width', { exact: true }).isVisible()).toBe(true);
  const usual = await downloaded();
  await dialog().getByText('Pictures: WebP, full width', { exact: true }).click({ delay: 80 });
  await choose('What they show', 'Both, one below the other');
  await choose('Width', 'At most 1280 pixels');
  await choose('File type', 'PNG');
  await dialog().getByRole('checkbox', { name: 'Front matter', exact: true }).check();
  const first = await downloaded();

  expect(first.readme).toMatch(/^---\n'title': "3 steps"\nid: "SOP-0001"\n[\s\S]*\n---\n\n# 3 steps\n/);
  expect(parse(first.readme.split('---\n')[1] ?? '')).toMatchObject({ title: '3 steps', owner: 'Platform team' });
  expect(first.readme.slice(first.readme.indexOf('# 3 steps'))).not.toContain('.webp');
  const images = imagesIn(first.sop);
  expect(images).toHaveLength(3);
  for (const { file, width, height, alt, detail } of images) {
    if (!detail) throw new Error('No detail');
    expect(first.readme).toContain(`![${alt}](${file})\n\n![Detail: ${alt}](${detail.file})\n`);
    const full = first.files.get(file) as Buffer;
    const near = first.files.get(detail.file) as Buffer;
    for (const bytes of [full, near]) expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(await readPicture(popup, full)).toMatchObject({ width, height });
    expect(width).toBe(1280);
    expect(await readPicture(popup, near)).toMatchObject({ width: detail.width, height: detail.height });
    // As sharp as it was: 512 of 1366 pixels.
    expect(detail.width).toBe(512);
    const { part } = detail;
    const MASK = [31, 41, 55];
    expect(await pixelAt(popup, full, 0.09, 0.565)).toEqual(MASK);
    expect(await pixelAt(popup, near, (0.09 - part.x) / part.width, (0.565 - part.y) / part.height)).toEqual(MASK);
    // The frame stands above and below the target, in both.
    for (const y of file === images[0]?.file ? [target.y, target.y + target.height] : []) {
      expect(await hasFrame(full, 0.09, y)).toBe(true);
      expect(await hasFrame(near, (0.09 - part.x) / part.width, (y - part.y) / part.height)).toBe(true);
    }
  }
  expect((await downloaded()).zip.equals(first.zip)).toBe(true);

  await editor.close();
  await bringBack(first.zip);
  await openExport(id);
  // What was chosen is remembered.
  expect(
    await dialog()
      .getByText('Pictures: PNG, at most 1280 pixels wide, full and zoomed, with front matter', { exact: true })
      .isVisible(),
  ).toBe(true);
  const second = await downloaded();
  expect(withoutDetails(second.sop)).toEqual(withoutDetails(first.sop));
  for (const { file } of images) expect(second.files.get(file)?.equals(first.files.get(file) as Buffer)).toBe(true);
  expect(imagesIn(second.sop).every(({ detail }) => detail)).toBe(true);
  await editor.close();

  await popup.evaluate(() => chrome.storage.local.remove('export'));
  await bringBack(usual.zip);
  await openExport(id);
  expect((await downloaded()).zip.equals(usual.zip)).toBe(true);
  // From near alone: what comes back is not cut again.
  await dialog().getByText('Pictures: WebP, full width', { exact: true }).click({ delay: 80 });
  await choose('What they show', 'Zoomed to the target');
  const near = await downloaded();
  expect(imagesIn(near.sop).map(({ width, zoomed }) => [width, zoomed])).toEqual(Array(3).fill([512, true]));
  await editor.close();
  await bringBack(near.zip);
  await openExport(id);
  expect((await downloaded()).zip.equals(near.zip)).toBe(true);
  await editor.close();
});

test('an export that is cancelled hands over nothing, and can be begun again', async () => {
  await popup.evaluate(() => chrome.storage.local.remove('export'));
  await openExport(await storePictured(popup, 20));
  const handed: Download[] = [];
  editor.on('download', (download) => handed.push(download));
  await press('Download');
  await press('Cancel');
  await expect.poll(() => button('Download').isEnabled()).toBe(true);
  expect(await button('Cancel').isVisible()).toBe(false);
  const { sop } = await downloaded();
  expect(imagesIn(sop)).toHaveLength(20);
  expect(handed).toHaveLength(1);
});

/** Whether the frame's colour is near that place of a picture. */
async function hasFrame(bytes: Buffer, x: number, y: number): Promise<boolean> {
  for (let away = -0.03; away <= 0.03; away += 0.0015) {
    const [red = 0, green = 0, blue = 0] = await pixelAt(popup, bytes, x, y + away);
    if (red > 200 && green < 80 && blue < 120) return true;
  }
  return false;
}

function withoutDetails(sop: SopFile): unknown {
  return JSON.parse(JSON.stringify(sop, (key, value) => (key === 'detail' ? undefined : value)));
}

/** Imports a zip in place of the SOP it was exported from. */
async function bringBack(zip: Buffer): Promise<void> {
  // While another of its id is there, an import would become a copy beside it.
  await popup.reload();
  await deleteForGood(popup);
  const chooser = popup.waitForEvent('filechooser');
  await popup.getByRole('button', { name: 'Import', exact: true }).click({ delay: 80 });
  await (await chooser).setFiles({ name: 'sop.zip', mimeType: 'application/zip', buffer: zip });
  await popup.getByText('“3 steps” was imported.', { exact: true }).waitFor();
}
