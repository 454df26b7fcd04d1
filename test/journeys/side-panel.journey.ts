import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, openBench } from '../support/extension';
import { page as html, type PageServer, startPages } from '../support/pages';
import { personAt } from '../support/person';
import { openAtSide, openPopupOn } from '../support/popup';

let bench: Bench;
let pages: PageServer;

beforeAll(async () => {
  bench = await openBench();
  pages = await startPages();
  pages.serve('/', html('Console', '<h1>Change</h1><p><button>Apply</button></p>'));
});

afterAll(async () => {
  await bench?.close();
  await pages?.close();
});

test('what the popup shows stands at the side of the window as well, and the steps appear there', async () => {
  const tab = await bench.context.newPage();
  await tab.goto(pages.at('/'));
  const panel = await openAtSide(bench, await openPopupOn(bench, tab));
  // A popup has the width of its page, which the browser may give less than it wants.
  await expect.poll(() => panel.evaluate('document.documentElement.className')).toContain('in-tab');
  await panel.press('.button.record');
  await expect.poll(() => panel.evaluate("document.querySelector('.live-steps') !== null")).toBe(true);
  await tab.waitForTimeout(800);
  await personAt(tab).click(tab.getByRole('button', { name: 'Apply' }));
  await expect
    .poll(() => panel.evaluate("[...document.querySelectorAll('.live-steps li')].at(-1)?.textContent"))
    .toBe('Click Apply.');
});
