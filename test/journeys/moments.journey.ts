import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deleteForGood } from '../support/delete-sop';
import { page as html } from '../support/pages';
import { personAt } from '../support/person';
import { pixelAt } from '../support/picture';
import { type ExportedZip, exportMarkdown, stopRecording } from '../support/recording';
import { openScene, type Scene } from '../support/scene';
import { readStore } from '../support/store';

/** A block that fills the place where it is looked at, and two buttons that colour it. */
const PAGE = html(
  'State',
  `<style>#state { width: 300px; height: 120px; background: rgb(0, 0, 255) }</style>
  <h1>State</h1><div id="state"></div><p><button>Start</button> <button>Finish</button></p>
  <script>const colours = { Start: 'rgb(255, 0, 0)', Finish: 'rgb(0, 160, 0)' };
  onclick = ({ target }) => { if (colours[target.textContent]) state.style.background = colours[target.textContent] };</script>`,
);

let scene: Scene;
let editor: Page;
/** Numbers of the two steps that pressed something. */
let start: string;
let finish: string;
/** Middle of the block, in CSS pixels. */
let middle: { x: number; y: number };

beforeAll(async () => {
  scene = await openScene();
  const { bench, pages, popup, tab } = scene;
  pages.serve('/', PAGE);
  await tab.goto(pages.at('/'));
  const person = personAt(tab);
  await person.look(800);
  const box = await tab.locator('#state').boundingBox();
  if (!box) throw new Error('No block');
  middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await person.click(tab.getByRole('button', { name: 'Start' }));
  await person.look(800);
  await person.click(tab.getByRole('button', { name: 'Finish' }));
  await person.look(800);
  editor = await stopRecording(bench, popup);
  const { sop } = await exportMarkdown(editor);
  [start = '', finish = ''] = sop.phases.flatMap(({ steps }) =>
    steps.flatMap(({ action, number }) => (action === 'click' ? number : [])),
  );
});

afterAll(() => scene?.close());

const dialog = (number: string) => editor.getByRole('dialog', { name: `Picture of step ${number}`, exact: true });
const choice = (number: string, name: string) => dialog(number).getByRole('radio', { name, exact: true });

/** Opens a step's picture, and closes it after. */
async function withPicture(number: string, act: () => Promise<void>): Promise<void> {
  await editor.getByRole('button', { name: `Open picture of step ${number}`, exact: true }).click({ delay: 80 });
  await dialog(number).locator('img').waitFor();
  await act();
  await editor.keyboard.press('Escape');
  await dialog(number).waitFor({ state: 'hidden' });
}

/** For the steps that pressed something: what the exported picture shows, and what is said of it. */
async function exported(): Promise<{ zip: ExportedZip; shown: unknown[] }> {
  const zip = await exportMarkdown(editor);
  const shown: unknown[] = [];
  for (const { action, image } of zip.sop.phases.flatMap(({ steps }) => steps)) {
    if (action !== 'click' || !image) continue;
    const { file, width, height, moment, target } = image;
    const [red = 0, green = 0, blue = 0] = await pixelAt(editor, zip.file(file), middle.x / width, middle.y / height);
    const colour = { [red]: 'red', [green]: 'green', [blue]: 'blue' }[Math.max(red, green, blue)];
    shown.push([colour, moment, target ? 'framed' : 'bare']);
  }
  return { zip, shown };
}

const BEFORE = [
  ['blue', 'before', 'framed'],
  ['red', 'before', 'framed'],
];
const AFTER = [
  ['red', 'after', 'bare'],
  ['red', 'before', 'framed'],
];

test('a step shows the page before its action or after it, as the person chooses; the choice can be taken back', async () => {
  expect((await exported()).shown).toEqual(BEFORE);
  // Nothing was done after the last one.
  await withPicture(finish, async () => expect(await dialog(finish).getByRole('radio').count()).toBe(0));
  await withPicture(start, async () => {
    expect(await choice(start, 'Before the action').isChecked()).toBe(true);
    await choice(start, 'Before the action').focus();
    await editor.keyboard.press('ArrowRight');
    expect(await choice(start, 'After the action').isChecked()).toBe(true);
  });
  expect((await exported()).shown).toEqual(AFTER);

  await editor.getByRole('button', { name: 'Undo', exact: true }).click({ delay: 80 });
  expect((await exported()).shown).toEqual(BEFORE);
  await editor.getByRole('button', { name: 'Redo', exact: true }).click({ delay: 80 });
  await editor.getByText('Saved', { exact: true }).waitFor();
  await editor.reload();
  await withPicture(start, async () => {
    await dialog(start).getByText('Before the action', { exact: true }).click({ delay: 80 });
    await dialog(start).getByText('After the action', { exact: true }).click({ delay: 80 });
    expect(await choice(start, 'After the action').isChecked()).toBe(true);
  });
  expect((await exported()).shown).toEqual(AFTER);
});

test('the picture after a step is the one before the next, not another one; both keep their masks together', async () => {
  const { events, shots } = await readStore(editor);
  const taken = new Set(events.flatMap(({ shotId }) => shotId ?? []));
  expect(shots.map(({ id }) => id).sort()).toEqual([...taken].sort());
  await withPicture(finish, async () => {
    await dialog(finish).getByRole('button', { name: 'Add mask', exact: true }).click({ delay: 80 });
  });
  await withPicture(start, async () => expect(await dialog(start).getByText('Drawn by hand').count()).toBe(1));
  await editor.getByRole('button', { name: 'Undo', exact: true }).click({ delay: 80 });
});

test('what was chosen is in the zip: brought back after the SOP was deleted, it gives the same bytes', async () => {
  const { bench } = scene;
  const { zip, shown } = await exported();
  expect(shown).toEqual(AFTER);
  const popup = await bench.openPopup();
  await deleteForGood(popup);
  expect((await readStore(popup)).shots).toEqual([]);
  const chooser = popup.waitForEvent('filechooser');
  await popup.getByRole('button', { name: 'Import', exact: true }).click({ delay: 80 });
  await (await chooser).setFiles({ name: zip.filename, mimeType: 'application/zip', buffer: zip.bytes });
  await popup.getByRole('button', { name: /^Delete / }).waitFor();
  await editor.close();
  editor = await bench.context.newPage();
  await editor.goto(bench.url(`src/entrypoints/editor/editor.html?sop=${zip.sop.id}`));
  await editor.getByRole('listitem').first().waitFor();
  const again = await exported();
  expect(again.shown).toEqual(AFTER);
  expect(again.zip.bytes.equals(zip.bytes)).toBe(true);
});
