import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleSop } from '../fixtures/sample-sop';
import { type Bench, openBench } from '../support/extension';
import { importSop } from '../support/import-sop';
import { readExport } from '../support/recording';

/** So many Tab keys lead from anywhere to anywhere. */
const FAR = 250;

let bench: Bench;
let page: Page;

beforeAll(async () => {
  bench = await openBench();
  const editor = await importSop(bench, { ...sampleSop, scope: 'Staging. Ask john.doe@example.org.' });
  await editor.close();
  page = await bench.openPopup();
  await page.getByRole('list', { name: 'Library', exact: true }).getByRole('listitem').first().waitFor();
});

afterAll(() => bench?.close());

interface Focused {
  name: string;
  /** Whether it can be seen that it has the focus. */
  seen: boolean;
}

/** What has the focus after so many frames. */
function focusedAfter(frames: number): Promise<Focused | undefined> {
  return page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    const at = document.activeElement;
    if (!at || at === document.body) return undefined;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
    return {
      name: at.getAttribute('aria-label') ?? (at.textContent?.trim() || at.outerHTML.slice(0, 120)),
      seen: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
    };
  }, frames);
}

/** Presses a key; something must have the focus once the page shows what came of it. */
async function press(key: string): Promise<string> {
  await page.keyboard.press(key, { delay: 30 });
  const at = await focusedAfter(4);
  if (!at) throw new Error(`Nothing has the focus after ${key}`);
  return at.name;
}

/** Presses Tab, or Shift+Tab, until what has that name has the focus. All on the way must show that they have it. */
async function tabTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const way: string[] = [];
  for (let pressed = 0; pressed < FAR; pressed++) {
    await page.keyboard.press(key);
    const at = await focusedAfter(0);
    // From the last one a Tab leads to the browser's own buttons.
    if (!at) continue;
    if (!at.seen) throw new Error(`Nobody sees that “${at.name}” has the focus`);
    way.push(at.name);
    if (typeof name === 'string' ? at.name === name : name.test(at.name)) return;
  }
  throw new Error(`${key} does not lead to “${name}”, but to: ${way.slice(0, 60).join(' | ')}`);
}

const items = () => page.getByRole('list', { name: 'Steps', exact: true }).getByRole('listitem');

test('from the library to the download without a mouse, and the focus is never lost', async () => {
  await tabTo(new RegExp(`^${sampleSop.title}`));
  const opened = bench.context.waitForEvent('page', { timeout: 5000 }).catch(() => page);
  await page.keyboard.press('Enter');
  page = await opened;
  await items().first().waitFor();

  await tabTo('Suggestions');
  expect(await press('Enter')).toBe('Suggestions');
  const suggestions = page.getByRole('complementary', { name: 'Suggestions', exact: true });
  const open = suggestions.getByRole('button', { name: 'Accept', exact: true });
  await open.first().waitFor();
  const offered = await open.count();
  await tabTo('Accept');
  expect(await press('Enter')).toBe('Accept');
  expect(await open.count()).toBeLessThan(offered);
  await tabTo('Close', 'Shift+Tab');
  expect(await press('Enter')).toBe('Suggestions');

  // What is disabled by its own press gives the focus to what stands beside it.
  await tabTo('Undo');
  expect(await press('Enter')).toBe('Redo');
  expect(await press('Enter')).toBe('Undo');

  await tabTo('Procedure');
  await page.keyboard.press('Enter');
  await tabTo('Edit step 1.2');
  await press('Enter');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Type the tag.');
  expect(await press('Enter')).toBe('Edit step 1.2');
  expect(await items().nth(1).textContent()).toContain('Type the tag.');

  await tabTo('Move step 1.2 down');
  expect(await press('Enter')).toBe('Move step 1.3 down');
  expect(await items().nth(2).textContent()).toContain('Type the tag.');

  const count = await items().count();
  await tabTo('Delete step 1.3');
  expect(await press('Enter')).toBe('Delete step 1.3');
  expect(await items().count()).toBe(count - 1);
  await press('ControlOrMeta+z');
  expect(await items().count()).toBe(count);

  await tabTo('Open picture of step 1.3');
  await press('Enter');
  const picture = page.getByRole('dialog', { name: 'Picture of step 1.3', exact: true });
  await picture.locator('canvas').first().waitFor();
  await tabTo('Add mask');
  await press('Enter');
  await press('ArrowRight');
  await press('Shift+ArrowDown');
  await picture.getByText('Drawn by hand').first().waitFor();
  expect(await press('Escape')).toBe('Open picture of step 1.3');

  await tabTo('Export', 'Shift+Tab');
  await press('Enter');
  await tabTo('Redact all');
  await press('Enter');
  await tabTo('Download');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await download;
  const zip = await readExport(readFileSync(await file.path()), file.suggestedFilename());
  expect(zip.readme).toContain('Type the tag.');
  expect(zip.readme).not.toContain('john.doe@example.org');
  expect(await focusedAfter(4)).toBeDefined();
});
