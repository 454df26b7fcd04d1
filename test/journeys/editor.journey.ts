import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deleteForGood } from '../support/delete-sop';
import { type Bench, openBench } from '../support/extension';
import { page as html, type PageServer, startPages } from '../support/pages';
import { personAt } from '../support/person';
import { pixelAt } from '../support/picture';
import { type ExportedZip, exportMarkdown, readExport, startRecording, stopRecording } from '../support/recording';

let bench: Bench;
let pages: PageServer;
let editor: Page;

const button = (name: string) => editor.getByRole('button', { name, exact: true });
const press = (name: string) => button(name).click({ delay: 80 });
const items = () => editor.getByRole('list', { name: 'Steps', exact: true }).getByRole('listitem');
const dialog = () => editor.getByRole('dialog', { name: 'Export', exact: true });
const instructions = ({ sop }: ExportedZip) =>
  sop.phases.flatMap((phase) => phase.steps.map((step) => step.instruction));

beforeAll(async () => {
  bench = await openBench();
  pages = await startPages();
  const fields = '<p><label>Contact <input></label></p><p><label>Ticket <input></label></p>';
  pages.serve('/', html('Console', `<h1>Change</h1>${fields}<p><button>Check</button><button>Apply</button></p>`));
  const tab = await bench.context.newPage();
  const popup = await startRecording(bench, 'Apply a change');
  await tab.bringToFront();
  await tab.goto(pages.at('/'));
  await tab.waitForTimeout(800);
  const person = personAt(tab);
  await person.fill(tab.getByLabel('Contact'), 'jane.doe@example.com');
  await person.fill(tab.getByLabel('Ticket'), 'CHG-1042, ask john@example.org');
  await person.click(tab.getByRole('button', { name: 'Check' }));
  await person.click(tab.getByRole('button', { name: 'Apply' }));
  await tab.waitForTimeout(800);
  editor = await stopRecording(bench, popup);
});

afterAll(async () => {
  await bench?.close();
  await pages?.close();
});

test('the document is edited: sentence, order, merge, deletion; and all of it can be undone', async () => {
  expect(await editor.getByRole('textbox', { name: 'Title', exact: true }).inputValue()).toBe('Apply a change');
  expect(await items().count()).toBe(5);
  await press('Edit step 1.4');
  const sentence = editor.getByRole('textbox', { name: 'Instruction', exact: true });
  await sentence.fill('Click **Check** and wait for green.');
  await press('Done');
  expect(await items().nth(3).textContent()).toContain('Click Check and wait for green.');

  await press('Move step 1.5 up');
  expect(await items().nth(3).textContent()).toContain('Click Apply.');
  await press('Move step 1.4 down');
  await press('More for step 1.5');
  await editor.getByRole('menuitem', { name: 'Merge with previous', exact: true }).click({ delay: 80 });
  expect(await items().count()).toBe(4);
  await press('Delete step 1.1');
  expect(await items().count()).toBe(3);
  for (let undone = 0; undone < 2; undone++) await press('Undo');
  expect(await items().count()).toBe(5);
  expect(await items().nth(3).textContent()).toContain('Click Check and wait for green.');

  await editor.waitForTimeout(500);
  await editor.reload();
  expect(await items().nth(3).textContent()).toContain('Click Check and wait for green.');
});

test('a mask drawn on a picture is burnt into the exported pixels; findings are redacted or kept with a reason', async () => {
  await press('Open picture of step 1.4');
  const picture = editor.getByRole('dialog', { name: 'Picture of step 1.4', exact: true });
  const drawn = await picture.locator('img, canvas').first().boundingBox();
  if (!drawn) throw new Error('No picture to draw on');
  const corner = (x: number, y: number) => [drawn.x + drawn.width * x, drawn.y + drawn.height * y] as const;
  await editor.mouse.move(...corner(0.6, 0.6));
  await editor.mouse.down();
  await editor.mouse.move(...corner(0.7, 0.7), { steps: 5 });
  await editor.mouse.move(...corner(0.8, 0.8), { steps: 5 });
  await editor.mouse.up();
  expect(await picture.getByText('Drawn by hand').count()).toBeGreaterThan(0);
  await editor.keyboard.press('Escape');

  await press('Export');
  const download = dialog().getByRole('button', { name: 'Download', exact: true });
  expect(await download.isDisabled()).toBe(true);
  const open = dialog().getByRole('button', { name: 'Redact', exact: true });
  expect(await open.count()).toBeGreaterThanOrEqual(2);
  await dialog().getByRole('button', { name: 'Keep…', exact: true }).first().click({ delay: 80 });
  await dialog().getByRole('textbox', { name: 'Reason', exact: true }).fill('The team’s public address');
  await dialog().getByRole('button', { name: 'Keep', exact: true }).click({ delay: 80 });
  expect(await download.isDisabled()).toBe(true);
  await editor.keyboard.press('Escape');

  const zip = await exportMarkdown(editor);
  expect(zip.readme).toContain('jane.doe@example.com');
  for (const name of ['README.md', 'sop.json', 'redaction.json'])
    expect(zip.text(name)).not.toContain('john@example.org');
  const report = JSON.parse(zip.text('redaction.json')) as { kept: { reason: string }[] };
  expect(report.kept.length).toBeGreaterThan(0);
  for (const { reason } of report.kept) expect(reason).toBe('The team’s public address');
  const step = zip.sop.phases.flatMap((phase) => phase.steps)[3];
  const image = step?.image;
  if (!image) throw new Error('The masked step has no picture');
  expect(await pixelAt(editor, zip.file(image.file), 0.7, 0.7)).toEqual([0x1f, 0x29, 0x37]);
  expect(await pixelAt(editor, zip.file(image.file), 0.5, 0.5)).not.toEqual([0x1f, 0x29, 0x37]);
});

test('the zip, brought back after the SOP was deleted, gives the same SOP and the same bytes', async () => {
  const zip = await exportMarkdown(editor);
  const popup = await bench.openPopup();
  await deleteForGood(popup);
  const chooser = popup.waitForEvent('filechooser');
  await popup.getByRole('button', { name: 'Import', exact: true }).click({ delay: 80 });
  await (await chooser).setFiles({ name: zip.filename, mimeType: 'application/zip', buffer: zip.bytes });
  const opened = popup.getByRole('button', { name: /^Apply a change/ }).first();
  await opened.waitFor();
  await editor.close();
  editor = await bench.context.newPage();
  await editor.goto(bench.url(`src/entrypoints/editor/editor.html?sop=${zip.sop.id}`));
  await items().first().waitFor();
  const again = await exportMarkdown(editor);
  expect(instructions(again)).toEqual(instructions(zip));
  expect(again.bytes.equals(zip.bytes)).toBe(true);
});

test('what is no SOP is refused in plain words, and changes nothing', async () => {
  const popup = await bench.openPopup();
  for (const [name, buffer] of [
    ['holiday.zip', Buffer.from('PK\u0003\u0004 not really a zip')],
    ['notes.txt', Buffer.from('hello')],
  ] as const) {
    const chooser = popup.waitForEvent('filechooser');
    await popup.getByRole('button', { name: 'Import', exact: true }).click({ delay: 80 });
    await (await chooser).setFiles({ name, mimeType: 'application/zip', buffer });
    await expect.poll(() => popup.getByRole('alert').textContent()).toMatch(/\w+ \w+/);
  }
  expect(await popup.getByRole('button', { name: /^Apply a change/ }).count()).toBe(1);
  const missing = await bench.context.newPage();
  await missing.goto(bench.url('src/entrypoints/editor/editor.html?sop=nothing'));
  await missing.getByText('This SOP is not in your library').waitFor();
});

test('the exported zip of the first test can be read by anybody', async () => {
  const zip = await exportMarkdown(editor);
  const read = await readExport(zip.bytes, zip.filename);
  expect(read.names).toEqual([...read.names].sort());
  expect(read.readme).toMatch(/^# Apply a change\n/);
  const sections = [...read.readme.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
  expect(sections).toEqual([
    'Purpose',
    'Scope',
    'Roles and responsibilities',
    'Prerequisites',
    'Tools used',
    'Inputs',
    'Procedure',
    'Validation',
    'Rollback',
    'Troubleshooting',
    'Related documents',
    'Change log',
  ]);
});
