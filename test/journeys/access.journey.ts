import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleSop } from '../fixtures/sample-sop';
import { axeProblems } from '../support/axe';
import { type Bench, openBench } from '../support/extension';
import { importSop } from '../support/import-sop';

const SHOTS = process.env['SHOTS'];

let bench: Bench;
let editor: Page;
const found: string[] = [];

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click({ delay: 40 });

/** Looks at a page with axe, in light and dark, and whether all of it fits at a third of the usual width. */
async function look(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  for (const problem of await axeProblems(page)) found.push(`${name}: ${problem}`);
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}-light.png` });
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const problem of await axeProblems(page, 'color-contrast')) found.push(`${name}, dark: ${problem}`);
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}-dark.png` });
  for (const width of [640, 320]) {
    await page.setViewportSize({ width, height: 700 });
    const over = await page.evaluate(() => {
      const wide = document.documentElement.scrollWidth - innerWidth;
      if (wide <= 0) return [];
      return [...document.body.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .slice(0, 4)
        .map((element) => `${element.tagName} ${element.className}`);
    });
    if (over.length > 0) found.push(`${name}: wider than ${width}: ${over.join(', ')}`);
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}-${width}.png` });
  }
  await page.setViewportSize({ width: 1366, height: 800 });
}

beforeAll(async () => {
  bench = await openBench();
  editor = await importSop(bench, sampleSop);
});

afterAll(() => bench?.close());

test('axe finds nothing wrong in the editor, its panes and dialogs', async () => {
  await look(editor, 'editor');
  for (const pane of ['Suggestions', 'Check', 'Find and replace', 'Revisions']) {
    await press(editor, pane);
    await editor.getByRole('complementary', { name: pane, exact: true }).waitFor();
    if (pane === 'Find and replace')
      await editor
        .getByRole('searchbox')
        .or(editor.getByLabel('Find', { exact: true }))
        .first()
        .fill('the');
    await look(editor, `pane ${pane}`);
  }
  await press(editor, 'Save revision');
  await editor.getByRole('complementary').getByRole('button', { name: 'Save', exact: true }).click();
  await editor.getByRole('textbox', { name: 'Purpose', exact: true }).fill('Another purpose.');
  await look(editor, 'pane Revisions saved');
  await editor.getByRole('complementary').getByRole('button', { name: 'Compare', exact: true }).first().click();
  await editor.getByRole('dialog', { name: 'Compare revisions' }).waitFor();
  await look(editor, 'compare');
  await editor.keyboard.press('Escape');

  await press(editor, 'Edit step 1.2');
  await look(editor, 'step written');
  await editor.keyboard.press('Escape');
  await press(editor, 'Open picture of step 1.2');
  await editor.locator('.picture-stage canvas').first().waitFor();
  await look(editor, 'picture');
  await editor.keyboard.press('Escape');
  await press(editor, 'Export');
  await editor.getByRole('dialog', { name: 'Export' }).waitFor();
  await look(editor, 'export');
  await editor.keyboard.press('Escape');
  for (const name of ['Apply template…', 'Save as template…']) {
    await press(editor, 'More');
    await look(editor, 'menu');
    await editor.getByRole('menuitem', { name }).click();
    await editor.getByRole('dialog').waitFor();
    await look(editor, name);
    await editor.keyboard.press('Escape');
  }
  expect(found.splice(0)).toEqual([]);
});

test('axe finds nothing wrong in the library, its dialogs and the settings', async () => {
  const library = await bench.openPopup();
  await library.getByRole('list', { name: 'Library', exact: true }).waitFor();
  await look(library, 'library');
  await library.getByRole('button', { name: 'Delete Roll out a new web-shop image on staging' }).first().click();
  await press(library, /^Trash/);
  await look(library, 'trash');
  const settings = await bench.context.newPage();
  await settings.goto(bench.url('src/entrypoints/settings/settings.html'));
  await settings.getByRole('heading').first().waitFor();
  await look(settings, 'settings');
  expect(found.splice(0)).toEqual([]);
});
