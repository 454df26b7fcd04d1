import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, openBench } from '../support/extension';
import { page as html, type PageServer, startPages } from '../support/pages';
import { type ExportedZip, exportMarkdown, recordPresses } from '../support/recording';

let bench: Bench;
let pages: PageServer;
let editor: Page;
let library: Page;
let first: ExportedZip;

/** Of the shape of a token, made up; in pieces, so that no scanner takes it for one. */
const TOKEN = ['gh', 'p_', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('');

const items = () => editor.getByRole('list', { name: 'Steps', exact: true }).getByRole('listitem');
const press = (name: string) => editor.getByRole('button', { name, exact: true }).click({ delay: 80 });
const dialog = () => library.getByRole('dialog', { name: 'Changes in README.md', exact: true });
const inDialog = (name: string) => dialog().getByRole('button', { name, exact: true });

/** The exported zip with another README. */
async function zipWith(readme: string): Promise<Buffer> {
  const zip = await JSZip.loadAsync(first.bytes);
  zip.file(first.names.find((name) => name.endsWith('/README.md')) ?? '', readme);
  return zip.generateAsync({ type: 'nodebuffer' });
}

async function bringIn(name: string, buffer: Buffer): Promise<void> {
  const chooser = library.waitForEvent('filechooser');
  await library.getByRole('button', { name: 'Import', exact: true }).click({ delay: 80 });
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** The README as a colleague leaves it: a sentence, a move, a deletion, a new step and two sections. */
function edited(readme: string): string {
  const steps = readme.split(/(?=^\*\*1\.\d\*\* )/m);
  const [head = '', open = '', check = '', purge = '', apply = ''] = steps;
  const [last = '', rest = ''] = apply.split(/(?=^## Validation)/m);
  return [
    head.replace(/(## Purpose\n\n).*\n/, '$1Purges the cache of the shop.\n'),
    open,
    '**1.2** Tell the team that the cache will be slow.\n\n',
    last.replace('Click **Apply**.', 'Click **Apply** and wait for *green*.'),
    check,
    rest.replace(/(## Validation\n\n).*\n/, '$1- The page is quick again.\n'),
  ]
    .join('')
    .concat(purge === '' ? 'The steps are not where they were.' : '');
}

beforeAll(async () => {
  bench = await openBench();
  pages = await startPages();
  pages.serve('/', html('Console', '<h1>Cache</h1><button>Check</button><button>Purge</button><button>Apply</button>'));
  editor = await recordPresses(bench, pages.at('/'), 'Purge the cache', ['Check', 'Purge', 'Apply']);
  first = await exportMarkdown(editor);
  library = await bench.openPopup();
});

afterAll(async () => {
  await bench?.close();
  await pages?.close();
});

test('what a colleague changed in README.md is shown, and comes into the SOP when it is accepted', async () => {
  expect(await items().count()).toBe(4);
  const readme = edited(first.readme);
  await bringIn('purge-the-cache.zip', await zipWith(readme));
  await dialog().waitFor();
  for (const text of ['Tell the team that the cache will be slow.', 'The page is quick again.', 'Click Purge.'])
    await dialog().getByText(text).first().waitFor();
  // Nothing has changed yet, and nothing does.
  await inDialog('Cancel').click({ delay: 80 });
  await library.getByText('Nothing was changed.').waitFor();
  expect(await editor.getByText('Tell the team').count()).toBe(0);

  await bringIn('purge-the-cache.zip', await zipWith(readme));
  await inDialog('Take over').click({ delay: 80 });
  await library.getByText('The changes were taken over into “Purge the cache”.').waitFor();
  await editor.bringToFront();
  await expect.poll(() => items().nth(2).textContent()).toContain('Click Apply and wait for green.');
  expect(await items().nth(1).textContent()).toContain('Tell the team that the cache will be slow.');
  expect(await items().nth(3).textContent()).toContain('Click Check.');
  await press('Revisions');
  const revisions = editor.getByRole('list', { name: 'Revisions', exact: true });
  await revisions.getByText('Before the changes in README.md').waitFor();

  const second = await exportMarkdown(editor);
  // Numbered anew, all else is as the colleague wrote it.
  const numbered = (text: string) =>
    text
      .replace(/^\*\*1\.\d\*\*/gm, '**1.n**')
      .replace(/images\/.*\)/g, '')
      .replace(/!\[.*\]/g, '');
  expect(numbered(second.readme)).toBe(numbered(readme));
  const facts = ({ sop }: ExportedZip, name: string) =>
    sop.phases[0]?.steps.flatMap(({ id, target, image, at }) =>
      target?.name === name ? { id, target, file: image?.file, at } : [],
    );
  for (const name of ['Check', 'Apply']) expect(facts(second, name)).toEqual(facts(first, name));

  await press('Undo');
  await expect.poll(() => items().nth(1).textContent()).toContain('Click Check.');
  expect(await items().count()).toBe(4);
});

test('where both changed the same, the person decides; what is no part of the SOP is said', async () => {
  await press('Edit step 1.2');
  await editor.getByRole('textbox', { name: 'Instruction', exact: true }).fill('Click **Check** twice.');
  await press('Done');
  await editor.getByText('Saved', { exact: true }).first().waitFor();
  await library.bringToFront();
  const readme = first.readme
    .replace('Click **Check**.', `Click **Check** <script>alert(1)</script>, see [this](javascript:alert(1)) ${TOKEN}.`)
    .replace('## Rollback', '## Costs\n\nNone to speak of.\n\n## Rollback');
  // Alone it is found by its ID; it was written from what is now a revision.
  await bringIn('README.md', Buffer.from(`---\ntitle: x\n---\n${readme}`));
  await dialog().getByText('None to speak of.').waitFor();
  await dialog().getByText('Changed on both sides').waitFor();
  await inDialog('Cancel').click({ delay: 80 });

  await bringIn('purge.zip', await zipWith(readme));
  const take = inDialog('Take over');
  await dialog().getByText('Changed on both sides').waitFor();
  expect(await take.isDisabled()).toBe(true);
  expect(await dialog().textContent()).not.toContain(TOKEN);
  await dialog().getByText('Take theirs', { exact: true }).click({ delay: 80 });
  await take.click({ delay: 80 });
  await editor.bringToFront();
  await expect
    .poll(() => items().nth(1).textContent())
    .toContain('Click Check <script>alert(1)</script>, see this <github-token-1>.');
});

test('a folder comes in as its zip does; sop.json comes in alone; a foreign README does not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sop-'));
  for (const name of first.names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), first.file(name.slice(name.indexOf('/') + 1)));
  }
  await library.bringToFront();
  const chooser = library.waitForEvent('filechooser');
  await library.getByRole('button', { name: 'Import a folder', exact: true }).click({ delay: 80 });
  await (await chooser).setFiles(join(folder, first.names[0]?.split('/')[0] ?? ''));
  await library.getByText('was imported beside the one that is already there').waitFor();
  await library.getByRole('button', { name: 'Close', exact: true }).click({ delay: 80 });

  await bringIn('sop.json', first.file('sop.json'));
  await library.getByText('was imported beside the one that is already there').waitFor();
  await bringIn('README.md', Buffer.from('# Notes\n\nNothing of ours.\n'));
  await library.getByText('README.md was not imported. This text is not the README.md of an SOP').waitFor();
});
