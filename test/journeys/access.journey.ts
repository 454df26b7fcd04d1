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

/**
 * Looks at a page, or what the selector finds in it, with axe, in light and dark; and whether it fits at 200 % zoom of a
 * usual window and at 320 pixels.
 */
async function look(page: Page, name: string, within = 'html', widths = [640, 320]): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  for (const problem of await axeProblems(page, within)) found.push(`${name}: ${problem}`);
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}-light.png` });
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const problem of await axeProblems(page, within, 'color-contrast')) found.push(`${name}, dark: ${problem}`);
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}-dark.png` });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 700 });
    for (const wide of await page.locator(within).evaluateAll(wider)) found.push(`${name} at ${width}: ${wide}`);
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}-${width}.png` });
  }
  if (widths.length > 0) await page.setViewportSize({ width: 1366, height: 800 });
}

/** What reaches out of the window, or would have to be scrolled sideways. */
function wider(elements: Element[]): string[] {
  return elements
    .flatMap((element) => [element, ...element.querySelectorAll('*')])
    .filter((element) => {
      if (!element.checkVisibility() || element.closest('svg, .visually-hidden')) return false;
      const { overflowX, clipPath } = getComputedStyle(element);
      const scrolls = (overflowX === 'auto' || overflowX === 'scroll') && element.scrollWidth > element.clientWidth + 1;
      const { right, left } = element.getBoundingClientRect();
      return clipPath === 'none' && (scrolls || right > innerWidth + 1 || left < -1);
    })
    .slice(0, 4)
    .map((element) => `${element.tagName} ${element.className}`);
}

beforeAll(async () => {
  bench = await openBench();
  editor = await importSop(bench, { ...sampleSop, scope: 'Staging. Ask john.doe@example.org.' });
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
    await look(editor, `pane ${pane}`, '.side-pane');
  }
  await press(editor, 'Save revision');
  await editor.getByRole('complementary').getByRole('button', { name: 'Save', exact: true }).click();
  await editor.getByRole('textbox', { name: 'Purpose', exact: true }).fill('Another purpose.');
  await look(editor, 'pane Revisions saved', '.side-pane');
  await editor.getByRole('complementary').getByRole('button', { name: 'Compare', exact: true }).first().click();
  await editor.getByRole('dialog', { name: 'Compare revisions' }).waitFor();
  await look(editor, 'compare', 'dialog');
  await editor.keyboard.press('Escape');

  await press(editor, 'Edit step 1.2');
  await look(editor, 'step written', '.step.editing');
  await editor.keyboard.press('Escape');
  await press(editor, 'Open picture of step 1.2');
  await editor.locator('.picture-stage canvas').first().waitFor();
  await look(editor, 'picture', 'dialog');
  await editor.keyboard.press('Escape');
  await press(editor, 'Export');
  await editor.getByRole('dialog', { name: 'Export' }).waitFor();
  await look(editor, 'export', 'dialog');
  await editor.keyboard.press('Escape');
  await editor.setViewportSize({ width: 320, height: 700 });
  await press(editor, 'More');
  await look(editor, 'menu', '.menu:popover-open', []);
  await editor.setViewportSize({ width: 1366, height: 800 });
  for (const name of ['Apply template…', 'Save as template…']) {
    await press(editor, 'More');
    await editor.getByRole('menuitem', { name }).click();
    await editor.getByRole('dialog').waitFor();
    await look(editor, name, 'dialog');
    await editor.keyboard.press('Escape');
  }
  expect(found.splice(0)).toEqual([]);
});

test('from right to left, all of it fits as well', async () => {
  await editor.getByRole('complementary').getByRole('button', { name: 'Close', exact: true }).click();
  const library = await bench.openPopup();
  for (const page of [editor, library]) {
    await page.bringToFront();
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    for (const width of [1366, 320]) {
      await page.setViewportSize({ width, height: 700 });
      for (const wide of await page.locator('html').evaluateAll(wider)) found.push(`${width}: ${wide}`);
      if (SHOTS)
        await page.screenshot({
          path: `${SHOTS}/rtl-${page === editor ? 'editor' : 'library'}-${width}.png`,
          fullPage: width === 1366,
        });
    }
  }
  expect(found.splice(0)).toEqual([]);
});

test('axe finds nothing wrong in the library, its dialogs and the settings', async () => {
  const library = await bench.openPopup();
  await library.getByRole('list', { name: 'Library', exact: true }).waitFor();
  await look(library, 'library');
  const { title } = sampleSop;
  for (const name of ['New from template', 'Storage', 'Backup', `Tags and folder of ${title}`]) {
    await press(library, name);
    await library.getByRole('dialog').waitFor();
    await look(library, name.slice(0, 8), 'dialog');
    await library.keyboard.press('Escape');
  }
  await press(library, `Delete ${title}`);
  await press(library, /^Trash/);
  await look(library, 'trash', 'html', [320]);
  await press(library, 'Empty trash');
  await look(library, 'empty trash', 'dialog');
  await library.keyboard.press('Escape');
  await press(library, 'Start recording');
  await library.getByRole('button', { name: 'Stop recording', exact: true }).waitFor();
  await press(library, 'Add note');
  await look(library, 'recording');
  const settings = await bench.context.newPage();
  await settings.goto(bench.url('src/entrypoints/settings/settings.html'));
  await settings.getByRole('heading').first().waitFor();
  await look(settings, 'settings');
  await settings.goto(bench.url('src/entrypoints/editor/editor.html?sop=none'));
  await settings.getByRole('heading').first().waitFor();
  await look(settings, 'missing');
  expect(found.splice(0)).toEqual([]);
});
