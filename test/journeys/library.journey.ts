import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, openBench } from '../support/extension';
import { manySops, storeSops } from '../support/many-sops';
import { page as html, type PageServer, startPages } from '../support/pages';
import { type Person, personAt } from '../support/person';
import { exportMarkdown, startRecording, stopRecording } from '../support/recording';
import { readAll } from '../support/store';

const TITLE = 'Apply a change';
/** Put together here, so that no scanner takes it for a leak. */
const TOKEN = `ghp_${'16C7e42F292c6912E7710c838347Ae178B4a'}`;

let bench: Bench;
let pages: PageServer;
let editor: Page;
let library: Page;
let person: Person;

const button = (name: string | RegExp) => library.getByRole('button', { name, exact: true });
const search = () => library.getByRole('searchbox', { name: 'Search', exact: true });
const items = () => library.getByRole('list', { name: 'Library', exact: true }).getByRole('listitem');
const titles = () => items().locator('.sop-title').allTextContents();

beforeAll(async () => {
  bench = await openBench();
  pages = await startPages();
  pages.serve('/', html('Console', '<h1>Change</h1><p><button>Check</button> <button>Apply</button></p>'));
  const tab = await bench.context.newPage();
  const popup = await startRecording(bench, TITLE);
  await tab.bringToFront();
  await tab.goto(pages.at('/'));
  await tab.waitForTimeout(800);
  await personAt(tab).click(tab.getByRole('button', { name: 'Check' }));
  await personAt(tab).click(tab.getByRole('button', { name: 'Apply' }));
  await tab.waitForTimeout(600);
  editor = await stopRecording(bench, popup);
});

afterAll(async () => {
  await bench?.close();
  await pages?.close();
});

/** Reloads once everything is on disk. */
async function reload(): Promise<void> {
  await editor
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
  await editor.reload();
  await editor.getByRole('list', { name: 'Steps', exact: true }).waitFor();
}

test('undo goes on after a reload, but never back to a secret', async () => {
  const field = (name: string) => editor.getByRole('textbox', { name, exact: true });
  const undo = editor.getByRole('button', { name: 'Undo', exact: true });
  const hand = personAt(editor, 1, 0.3);
  await hand.fill(field('Purpose'), 'One');
  await hand.fill(field('Scope'), 'Two');
  await reload();
  await undo.click({ delay: 80 });
  expect([await field('Purpose').inputValue(), await field('Scope').inputValue()]).toEqual(['One', '']);
  await editor.getByRole('button', { name: 'Redo', exact: true }).click({ delay: 80 });
  expect(await field('Scope').inputValue()).toBe('Two');

  await field('Purpose').fill(`Use ${TOKEN} here`);
  await hand.fill(field('Scope'), 'Three');
  await exportMarkdown(editor);
  expect(await field('Purpose').inputValue()).toMatch(/^Use <.*> here$/);
  await hand.fill(field('Scope'), 'Four');
  await reload();
  expect(await readAll(editor)).not.toContain(TOKEN);
  await undo.click({ delay: 80 });
  expect(await field('Scope').inputValue()).toBe('Three');
  expect(await undo.isDisabled()).toBe(true);
});

test('the same SOP in two tabs: one follows the other', async () => {
  const second = await bench.context.newPage();
  await second.goto(editor.url());
  const scope = (page: Page) => page.getByRole('textbox', { name: 'Scope', exact: true });
  await scope(second).waitFor();
  await personAt(second, 2, 0.3).fill(scope(second), 'From the second tab');
  await expect.poll(() => scope(editor).inputValue()).toBe('From the second tab');
  await second.close();
});

test('the library: looked through, starred, filed, thrown away and brought back, copied', async () => {
  library = await bench.openPopup();
  // More than are listed at once.
  const others = manySops(70, 5);
  await storeSops(library, others);
  await library.reload();
  person = personAt(library, 3, 0.3);
  await expect.poll(() => items().count()).toBe(60);

  await person.click(search());
  await person.type('appl');
  await expect.poll(titles).toEqual([TITLE]);
  expect(await items().locator('mark').first().textContent()).toBe('Appl');
  // What only a step says, with a letter wrong.
  const word = /wait for (\w+-\w+)/.exec(others[60]?.phases[0]?.steps[3]?.instruction ?? '')?.[1] ?? '';
  await person.fill(search(), word);
  await expect.poll(titles).toContain(others[60]?.title);

  await person.fill(search(), TITLE);
  await expect.poll(titles).toEqual([TITLE]);
  await person.click(button(`Star ${TITLE}`));
  await expect.poll(() => button(`Star ${TITLE}`).getAttribute('aria-pressed')).toBe('true');
  await person.click(button(`Tags and folder of ${TITLE}`));
  await person.type('Web shop');
  await person.fill(library.getByRole('textbox', { name: 'Tags', exact: true }), 'aws, on-call');
  await person.click(button('Save'));
  await person.fill(search(), 'on-call');
  await expect.poll(titles).toContain(TITLE);
  await person.fill(search(), 'x');
  await person.press('Backspace');
  await person.click(button(/^aws/));
  await expect.poll(titles).toEqual([TITLE]);
  await person.click(button(/^Starred/));
  await expect.poll(titles).toEqual([TITLE]);

  await person.click(button(`Duplicate ${TITLE}`));
  await person.click(button(/^aws/));
  await expect.poll(titles).toEqual([`${TITLE} (copy)`, TITLE]);
  await person.click(button(`Delete ${TITLE} (copy)`));
  await expect.poll(titles).toEqual([TITLE]);
  await person.click(button('Undo'));
  await expect.poll(titles).toEqual([`${TITLE} (copy)`, TITLE]);
  await person.click(button(`Delete ${TITLE} (copy)`));
  await person.click(button(/^Trash/));
  await expect.poll(titles).toEqual([`${TITLE} (copy)`]);
  await person.click(button(`Restore ${TITLE} (copy)`));
  await person.click(button(/^All SOPs/));
  await expect.poll(titles).toContain(`${TITLE} (copy)`);
  await library.getByRole('combobox', { name: 'Sort by' }).selectOption('title');
  await expect.poll(async () => (await titles()).slice(0, 2)).toEqual([TITLE, `${TITLE} (copy)`]);
});

test('a backup brings everything back, and the same export', async () => {
  const id = new URL(editor.url()).searchParams.get('sop') ?? '';
  const before = await exportMarkdown(editor);
  await library.bringToFront();
  await person.click(button('Backup'));
  const saved = library.waitForEvent('download');
  await person.click(button('Save a backup'));
  const file = await saved;
  const buffer = readFileSync(await file.path());
  expect(file.suggestedFilename()).toMatch(/^sopwright-backup-\d{4}-\d\d-\d\d\.zip$/);
  await library.getByText(/was saved/).waitFor();
  await library.keyboard.press('Escape');

  for (const title of [TITLE, `${TITLE} (copy)`]) await person.click(button(`Delete ${title}`));
  await person.click(button(/^Trash/));
  await person.click(button('Empty trash'));
  await person.click(library.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }));
  await expect.poll(() => button(/^Trash/).count()).toBe(0);
  expect(await readAll(library)).not.toContain(id);
  await editor.getByText('This SOP was deleted').waitFor();

  // A part of it, which is refused, and then all.
  for (const bytes of [buffer.subarray(0, buffer.length - 200), buffer]) {
    const chooser = library.waitForEvent('filechooser');
    await person.click(button('Import'));
    await (await chooser).setFiles({ name: 'backup.zip', mimeType: 'application/zip', buffer: bytes });
    if (bytes !== buffer) await library.getByRole('alert').filter({ hasText: 'not imported' }).waitFor();
  }
  await library
    .getByText('2 SOPs added, 0 replaced by a later version, 70 left as they are')
    .waitFor({ timeout: 90_000 });
  await person.click(button(/^on-call/));
  await expect.poll(titles).toEqual([TITLE, `${TITLE} (copy)`]);
  editor = await bench.context.newPage();
  await editor.goto(bench.url(`src/entrypoints/editor/editor.html?sop=${id}`));
  await editor.getByRole('list', { name: 'Steps', exact: true }).waitFor();
  const after = await exportMarkdown(editor);
  expect(after.bytes.equals(before.bytes)).toBe(true);
});
