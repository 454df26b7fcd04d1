import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deleteForGood } from '../support/delete-sop';
import { type Bench, openBench } from '../support/extension';
import { page as html, type PageServer, startPages } from '../support/pages';
import { personAt } from '../support/person';
import { pixelAt, readPicture } from '../support/picture';
import { exportMarkdown, startRecording, stopRecording } from '../support/recording';
import { readStore, readTable } from '../support/store';

let bench: Bench;
let pages: PageServer;
let editor: Page;
let folder: string;

const RED = [0xe1, 0x1d, 0x48];
const BLUE = [0x1d, 0x4e, 0xd8];
const MASK = [0x1f, 0x29, 0x37];

const press = (name: string, within: Page | Locator = editor) =>
  within.getByRole('button', { name, exact: true }).first().click({ delay: 60 });
const dialog = (number: string) => editor.getByRole('dialog', { name: `Picture of step ${number}`, exact: true });
const picturesOf = async () => {
  const zip = await exportMarkdown(editor);
  const images = zip.sop.phases.flatMap(({ steps }) => steps.map(({ image }) => image));
  return { zip, images };
};

let exported: Awaited<ReturnType<typeof picturesOf>>;

/** Drags with the mouse on the picture that is open, from and to fractions of it; `held` comes when the button is down. */
async function drag(picture: Locator, from: [number, number], to = from, held?: () => Promise<void>): Promise<void> {
  const shown = await picture.locator('img, canvas').first().boundingBox();
  if (!shown) throw new Error('No picture to draw on');
  const at = ([x, y]: [number, number]) => [shown.x + shown.width * x, shown.y + shown.height * y] as const;
  await editor.mouse.move(...at(from));
  await editor.mouse.down();
  await held?.();
  await editor.mouse.move(...at(to), { steps: 5 });
  await editor.waitForTimeout(60);
  await editor.mouse.up();
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sopwright-pictures-'));
  bench = await openBench();
  bench.context.setDefaultTimeout(20_000);
  pages = await startPages();
  pages.serve('/', html('Console', '<h1>Change</h1><p><button>Check</button> <button>Launch</button></p>'));
  const tab = await bench.context.newPage();
  const popup = await startRecording(bench, 'Mark pictures');
  await tab.bringToFront();
  await tab.goto(pages.at('/'));
  await tab.waitForTimeout(800);
  const person = personAt(tab);
  await person.click(tab.getByRole('button', { name: 'Check' }));
  await person.click(tab.getByRole('button', { name: 'Launch' }));
  await tab.waitForTimeout(500);
  editor = await stopRecording(bench, popup);
});

afterAll(async () => {
  await bench?.close();
  await pages?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('marks of each kind are drawn with the mouse', async () => {
  await press('Open picture of step 1.2');
  const picture = dialog('1.2');
  await drag(picture, [0.6, 0.6], [0.8, 0.8]);
  await press('Arrow', picture);
  await drag(picture, [0.2, 0.5], [0.5, 0.5]);
  await editor.keyboard.press('b');
  await picture.getByTitle('Blue', { exact: true }).click();
  await drag(picture, [0.1, 0.6], [0.3, 0.9]);
  await press('Callout', picture);
  await drag(picture, [0.5, 0.3]);
  await drag(picture, [0.6, 0.3]);
  await press('Text', picture);
  await drag(picture, [0.4, 0.85]);
  const words = picture.getByRole('textbox', { name: 'Words', exact: true });
  await words.waitFor();
  await words.fill('Wait for green');
  const marks = picture.getByRole('list', { name: 'Marks', exact: true }).getByRole('listitem');
  expect(await marks.allTextContents()).toEqual([
    '1. Arrow',
    '2. Box',
    '3. Callout 1',
    '4. Callout 2',
    expect.stringContaining('5. Text: Wait for green'),
  ]);
  await picture.getByText('Spotlight', { exact: true }).click();
  await editor.keyboard.press('Escape');
});

test('undo and redo work in the dialog; marks are moved, resized and deleted by keys alone', async () => {
  const opener = editor.getByRole('button', { name: 'Open picture of step 1.3', exact: true });
  await opener.focus();
  await editor.keyboard.press('Enter');
  const picture = dialog('1.3');
  await picture.locator('canvas').first().waitFor();
  await editor.keyboard.press('b');
  const add = picture.getByRole('button', { name: 'Add box', exact: true });
  await add.focus();
  await editor.keyboard.press('Enter');
  const mark = picture.getByRole('button', { name: '1. Box', exact: true });
  await expect.poll(() => mark.evaluate((element) => element === document.activeElement)).toBe(true);
  for (const key of ['ArrowLeft', 'ArrowUp', 'Shift+ArrowRight']) await editor.keyboard.press(key);
  await picture.getByText('39 %, 39 %; 11 % × 10 %', { exact: true }).waitFor({ state: 'attached' });
  await editor.keyboard.press('Delete');
  await mark.waitFor({ state: 'detached' });
  await editor.keyboard.press('ControlOrMeta+z');
  await mark.waitFor();
  await editor.keyboard.press('ControlOrMeta+y');
  await mark.waitFor({ state: 'detached' });
  await editor.keyboard.press('ControlOrMeta+z');
  await mark.waitFor();
  // The box lies at 39 %, 39 %; it is taken hold of and moved by 10 %, also when the dialog has something new to show meanwhile.
  await drag(picture, [0.44, 0.44], [0.54, 0.44], () => editor.keyboard.press('v'));
  await expect.poll(() => mark.getAttribute('aria-pressed')).toBe('true');
  await press('Delete selected', picture);
  await mark.waitFor({ state: 'detached' });
  await editor.keyboard.press('PageUp');
  await dialog('1.2').waitFor();
  // Who types ahead: closed, and opened again from where the focus was.
  await Promise.all([editor.keyboard.press('Escape'), editor.keyboard.press('Enter')]);
  await dialog('1.3').locator('canvas').first().waitFor();
  await editor.keyboard.press('Escape');
});

test('a picture is zoomed to its target, and the crop is pulled larger', async () => {
  await press('Open picture of step 1.3');
  const picture = dialog('1.3');
  await drag(picture, [0.05, 0.2], [0.2, 0.3]);
  await drag(picture, [0.8, 0.8], [0.9, 0.9]);
  await editor.keyboard.press('z');
  // The least that is shown, 300 of 800 pixels; the target is near the upper left corner.
  await picture.getByText('Shown: 38 % × 38 %', { exact: true }).waitFor();
  // The lower right corner is pulled further out.
  await drag(picture, [0.375, 0.375], [0.475, 0.475]);
  await editor.keyboard.press('Escape');
});

test('what a mark says goes through the gate', async () => {
  await press('Open picture of step 1.1');
  const picture = dialog('1.1');
  await picture.locator('canvas').first().waitFor();
  await editor.keyboard.press('t');
  await drag(picture, [0.5, 0.5]);
  await picture.getByRole('textbox', { name: 'Words', exact: true }).fill('Ask jane.doe@example.com');
  await editor.keyboard.press('Escape');
  await press('Export');
  const exporting = editor.getByRole('dialog', { name: 'Export', exact: true });
  await exporting.getByText('Step 1.1 · Text in the picture').waitFor();
  await press('Redact all', exporting);
  await editor.keyboard.press('Escape');
  await press('Open picture of step 1.1');
  await picture.getByText('1. Text: Ask <email-1>').waitFor();
  await editor.keyboard.press('Escape');
});

test('a screenshot is dropped, pasted or chosen as a step’s picture', async () => {
  const png = await editor.evaluate(async () => {
    const canvas = new OffscreenCanvas(640, 400);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No canvas');
    context.fillStyle = '#00aa00';
    context.fillRect(0, 0, 640, 400);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
    return btoa(String.fromCharCode(...bytes));
  });
  const path = join(folder, 'shot.png');
  writeFileSync(path, Buffer.concat([Buffer.from(png, 'base64'), Buffer.from('taken by jane')]));
  await press('Add step to phase 1');
  await editor.getByRole('textbox', { name: 'Instruction', exact: true }).fill('Look at the result.');
  await press('Done');

  const chooser = editor.waitForEvent('filechooser');
  await press('Add picture to step 1.4');
  await (await chooser).setFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') });
  await editor.getByText('This file is no image that the browser can show.').waitFor();
  await press('Close');

  const row = editor.getByRole('list', { name: 'Steps', exact: true }).getByRole('listitem').nth(3);
  const box = await row.boundingBox();
  if (!box) throw new Error('No row');
  const session = await bench.context.newCDPSession(editor);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', {
      type,
      x: box.x + 100,
      y: box.y + 20,
      data: { items: [], files: [path], dragOperationsMask: 1 },
    });
  await editor.getByRole('button', { name: 'Open picture of step 1.4', exact: true }).waitFor();
});

test('an image on the clipboard is pasted on a step', async () => {
  const page = await bench.context.newPage();
  await page.goto(pages.at('/'));
  await bench.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: new URL(pages.at('/')).origin,
  });
  await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(320, 200);
    canvas.getContext('2d')?.fillRect(0, 0, 320, 200);
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': canvas.convertToBlob({ type: 'image/png' }) })]);
  });
  await page.close();
  await editor.bringToFront();
  await editor.getByRole('button', { name: 'Edit step 1.4', exact: true }).focus();
  await editor.keyboard.press('ControlOrMeta+v');
  const widths = async () => (await readStore(editor)).shots.map(({ width }) => width);
  await expect.poll(widths).toContain(320);
  await expect.poll(() => editor.getByRole('button', { name: 'Undo', exact: true }).isEnabled()).toBe(true);
  await press('Undo');
});

test('what is exported is what was seen: marks in the pixels, in their places', async () => {
  exported = await picturesOf();
  const { zip, images } = exported;
  const file = zip.file(images[1]?.file ?? '');
  const at = (x: number, y: number) => pixelAt(editor, file, x, y);
  expect(await at(0.7, 0.7)).toEqual(MASK);
  expect(await at(0.35, 0.5)).toEqual(RED);
  expect(await at(0.1, 0.75)).toEqual(BLUE);
  expect(await at(0.2, 0.9)).toEqual(BLUE);
  // Beside the number, within the circle.
  for (const x of [0.5, 0.6]) expect(await at(x + 9 / 1366, 0.3)).toEqual(BLUE);
  // Just within the label, above its words.
  expect(await at(0.4 + 20 / 1366, 0.85 + 3 / 800)).toEqual(BLUE);
  const [dark = 255] = await at(0.9, 0.1);
  expect(dark).toBeLessThan(150);
  expect(images[1]?.words?.map(({ text }) => text)).toEqual(['Wait for green']);
  expect(images[0]?.words?.map(({ text }) => text)).toEqual(['Ask <email-1>']);
});

test('a cropped picture is exported as that part, and what is beyond it is nowhere', async () => {
  const { zip, images } = exported;
  const image = images[2];
  if (!image?.target) throw new Error('No picture with a target');
  const size = await readPicture(editor, zip.file(image.file));
  expect([size.width, size.height]).toEqual([image.width, image.height]);
  expect(image.width / 1366).toBeGreaterThan(0.46);
  expect(image.width / 1366).toBeLessThan(0.49);
  expect(image.masks?.length).toBe(1);
  const [mask] = image.masks ?? [];
  if (!mask) throw new Error('No mask');
  const at = (x: number, y: number) => pixelAt(editor, zip.file(image.file), x, y);
  expect(await at(mask.box.x + mask.box.width / 2, mask.box.y + mask.box.height / 2)).toEqual(MASK);
  const { x, y, width, height } = image.target;
  // The frame runs 3.5 pixels outside of the target.
  expect(await at(x + width / 2, y + height + 3.5 / image.height)).toEqual(RED);
  const report = JSON.parse(zip.text('redaction.json')) as { redactions: { where: string; count: number }[] };
  expect(report.redactions.find(({ where }) => where === 'step 1.3, picture')?.count).toBe(1);
});

test('an added picture has nothing of its file but the pixels, and claims no moment', async () => {
  const { zip, images } = exported;
  const image = images[3];
  if (!image) throw new Error('No picture was added');
  expect([image.width, image.height, image.added]).toEqual([640, 400, true]);
  expect(await pixelAt(editor, zip.file(image.file), 0.5, 0.5)).toEqual([0, 0xaa, 0]);
  expect(zip.file(image.file).includes('jane')).toBe(false);
  expect(zip.readme).not.toContain('neighbouring step');
});

test('masks applied for good are in the stored pixels; what was under them is gone, whatever is undone', async () => {
  const shotOf = async (width: number) => {
    const id = (await readStore(editor)).shots.find((one) => one.width === width)?.id ?? '';
    const shot = (await readStore(editor, [id])).shots.find((one) => one.id === id);
    if (!shot) throw new Error('No such shot');
    return shot;
  };
  await press('Open picture of step 1.4');
  const picture = dialog('1.4');
  await picture.locator('canvas').first().waitFor();
  await editor.keyboard.press('m');
  await drag(picture, [0.2, 0.2], [0.6, 0.6]);
  const before = await shotOf(640);
  expect(await pixelAt(editor, Buffer.from(before.bytes), 0.4, 0.4)).toEqual([0, 0xaa, 0]);
  await press('Apply masks for good…', picture);
  const asking = editor.getByRole('dialog', { name: 'Apply masks for good', exact: true });
  await press('This picture', asking);
  await picture.getByText('Already filled in the picture').waitFor();
  const after = await shotOf(640);
  expect(after.id).toBe(before.id);
  expect(await pixelAt(editor, Buffer.from(after.bytes), 0.4, 0.4)).toEqual(MASK);
  expect(await pixelAt(editor, Buffer.from(after.bytes), 0.1, 0.1)).toEqual([0, 0xaa, 0]);
  const ids = (await readTable(editor, 'pictures')) as { id: string }[];
  expect(ids.map(({ id }) => id)).not.toContain(before.pictureId);
  await press('Undo', picture);
  await picture.getByText('Drawn by hand').waitFor({ state: 'detached' });
  await editor.keyboard.press('Escape');
  exported = await picturesOf();
  const file = exported.zip.file(exported.images[3]?.file ?? '');
  expect(await pixelAt(editor, file, 0.4, 0.4)).toEqual(MASK);
});

test('marked and cropped pictures come back from their zip and give the same bytes again', async () => {
  const { zip } = exported;
  const popup = await bench.openPopup();
  await deleteForGood(popup);
  const chooser = popup.waitForEvent('filechooser');
  await popup.getByRole('button', { name: 'Import', exact: true }).click({ delay: 60 });
  await (await chooser).setFiles({ name: zip.filename, mimeType: 'application/zip', buffer: zip.bytes });
  await popup
    .getByRole('button', { name: /^Mark pictures/ })
    .first()
    .waitFor();
  await editor.close();
  editor = await bench.context.newPage();
  await editor.goto(bench.url(`src/entrypoints/editor/editor.html?sop=${zip.sop.id}`));
  await editor.getByRole('button', { name: 'Open picture of step 1.3', exact: true }).waitFor();
  const again = await exportMarkdown(editor);
  for (const name of ['sop.json', 'redaction.json', 'README.md']) expect(again.text(name)).toBe(zip.text(name));
  expect(again.bytes.equals(zip.bytes)).toBe(true);
  // Its frame is in the pixels: drawn once more, it would be thicker in a cropped picture.
  await press('Open picture of step 1.3');
  await dialog('1.3').getByText('This picture was imported: its highlight is part of the picture.').waitFor();
  const canvas = dialog('1.3').locator('canvas').first();
  await canvas.waitFor();
  const ink = await canvas.evaluate((element: HTMLCanvasElement) => {
    const { data } = element.getContext('2d')?.getImageData(0, 0, element.width, element.height) ?? { data: [] };
    let red = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at] === 0xe1 && data[at + 3] === 255) red++;
    return red;
  });
  expect(ink).toBe(0);
});
