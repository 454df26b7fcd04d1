import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, openBench } from '../support/extension';
import { page as html, type PageServer, startPages } from '../support/pages';
import { exportMarkdown, recordPresses } from '../support/recording';

let bench: Bench;
let pages: PageServer;
let editor: Page;

const press = (name: string) => editor.getByRole('button', { name, exact: true }).click({ delay: 80 });
const items = () => editor.getByRole('list', { name: 'Steps', exact: true }).getByRole('listitem');
const pane = () => editor.getByRole('complementary', { name: 'Revisions', exact: true });
const revisions = () => pane().getByRole('list', { name: 'Revisions', exact: true }).getByRole('listitem');
const field = (name: string) => pane().getByRole('textbox', { name, exact: true });

/** Saves what is proposed, under that name. */
async function save(name: string): Promise<void> {
  await press('Save revision');
  await field('Name').fill(name);
  await pane().getByRole('button', { name: 'Save', exact: true }).click({ delay: 80 });
  await revisions().filter({ hasText: name }).waitFor();
}

beforeAll(async () => {
  bench = await openBench();
  pages = await startPages();
  pages.serve('/', html('Console', '<h1>Cache</h1><button>Check</button><button>Purge</button><button>Apply</button>'));
  editor = await recordPresses(bench, pages.at('/'), 'Purge the cache', ['Check', 'Purge', 'Apply']);
});

afterAll(async () => {
  await bench?.close();
  await pages?.close();
});

test('a revision is saved, compared with what comes after it, and restored; the change log tells of it', async () => {
  expect(await items().count()).toBe(4);
  await press('Revisions');
  await save('As recorded');
  expect(await revisions().first().textContent()).toContain('1.0As recorded');

  await press('Edit step 1.2');
  await editor.getByRole('textbox', { name: 'Instruction', exact: true }).fill('Click **Check** and wait for green.');
  await press('Done');
  await press('Delete step 1.3');
  await press('Save revision');
  expect(await field('Version').inputValue()).toBe('1.1');
  expect(await field('What changed').inputValue()).toBe('Step 1.2 changed; Step “Click Purge” removed.');
  await field('What changed').fill('Waits for green; no purge.');
  await pane().getByRole('button', { name: 'Save', exact: true }).click({ delay: 80 });
  await expect.poll(() => revisions().count()).toBe(2);
  expect(await editor.getByRole('textbox', { name: 'Version', exact: true }).inputValue()).toBe('1.1');

  await revisions().nth(1).getByRole('button', { name: 'Compare', exact: true }).click({ delay: 80 });
  const dialog = editor.getByRole('dialog', { name: 'Compare revisions', exact: true });
  await dialog.getByText('2 differences', { exact: true }).waitFor();
  const changed = dialog.getByRole('region', { name: /^Step 1\.2/ });
  await expect
    .poll(() => changed.locator('ins').allTextContents())
    .toEqual([expect.stringMatching(/and wait for green/)]);
  const removed = dialog.getByRole('region', { name: /^Step 1\.3/ });
  expect(await removed.textContent()).toContain('Click Purge.');
  await dialog.getByRole('img', { name: 'Picture, Before' }).waitFor();
  await dialog.getByRole('button', { name: 'Next difference' }).click({ delay: 80 });
  await editor.keyboard.press('Alt+ArrowDown', { delay: 80 });
  expect(await removed.evaluate((element) => element === document.activeElement)).toBe(true);

  await dialog.getByRole('button', { name: 'Restore 1.0', exact: true }).click({ delay: 80 });
  await expect.poll(() => items().count()).toBe(4);
  expect(await items().nth(1).textContent()).toContain('Click Check.');
  // What was there before was a revision already: it is not kept once more.
  expect(await revisions().count()).toBe(2);
  await press('Undo');
  expect(await items().count()).toBe(3);

  const { readme } = await exportMarkdown(editor);
  expect(readme).toMatch(/\| 1\.0 \|.*First version/);
  expect(readme).toMatch(/\| 1\.1 \|.*Waits for green; no purge\./);
});

test('what is masked later is in no revision any more', async () => {
  await press('Edit step 1.3');
  await editor.getByRole('textbox', { name: 'Instruction', exact: true }).fill('Tell Frobozz Corp.');
  await press('Done');
  await save('With the customer');
  await editor.getByRole('textbox', { name: 'Purpose', exact: true }).fill('For Frobozz Corp.');
  await editor.getByRole('textbox', { name: 'Purpose', exact: true }).evaluate((area: HTMLTextAreaElement) => {
    area.setSelectionRange(4, 11);
  });
  await editor.keyboard.press('Alt+Shift+M', { delay: 80 });
  await editor.getByText(/^Masked in /).waitFor();
  const stored = () =>
    editor.evaluate(async () => {
      const open = indexedDB.open('sopwright');
      const database = await new Promise<IDBDatabase>((resolve) => {
        open.onsuccess = () => resolve(open.result);
      });
      const all = database.transaction('revisions').objectStore('revisions').getAll();
      await new Promise((resolve) => {
        all.onsuccess = resolve;
      });
      database.close();
      return JSON.stringify(all.result);
    });
  await expect.poll(stored).not.toContain('Frobozz');
  expect(await stored()).toContain('Tell \\\\<masked-1> Corp.');
});

test('an SOP is begun from a template, and becomes one', async () => {
  const popup = await bench.openPopup();
  await popup.getByRole('button', { name: 'New from template', exact: true }).click({ delay: 80 });
  const opened = bench.context.waitForEvent('page');
  await popup.getByRole('button', { name: /^Deployment/ }).click({ delay: 80 });
  editor = await opened;
  await items().first().waitFor();
  expect(await editor.getByRole('textbox', { name: 'Title', exact: true }).inputValue()).toBe(
    'Deploy [[service]] to [[environment]]',
  );
  await editor.getByRole('textbox', { name: 'Scope', exact: true }).fill('');
  await press('More');
  await editor.getByRole('menuitem', { name: 'Apply template…' }).click({ delay: 80 });
  await editor.getByRole('radio', { name: /^Checklist/ }).check();
  await editor.getByText('Fills: Scope', { exact: true }).waitFor();
  await press('Apply');
  await expect
    .poll(() => editor.getByRole('textbox', { name: 'Scope', exact: true }).inputValue())
    .toContain('[[what is checked]]');

  await press('More');
  await editor.getByRole('menuitem', { name: 'Save as template…' }).click({ delay: 80 });
  await editor.getByRole('textbox', { name: 'Name of the template', exact: true }).fill('Ours');
  await press('Save');
  await press('Done');
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'New from template', exact: true }).click({ delay: 80 });
  await popup.getByRole('button', { name: /^Ours/ }).waitFor();
});
