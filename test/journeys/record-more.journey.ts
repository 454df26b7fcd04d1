import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, openBench } from '../support/extension';
import { page as html, type PageServer, startPages } from '../support/pages';
import { personAt } from '../support/person';
import { startRecording, stopRecording } from '../support/recording';

let bench: Bench;
let pages: PageServer;
let tab: Page;
let editor: Page;

const items = () => editor.getByRole('list', { name: 'Steps', exact: true }).getByRole('listitem');
const press = (name: string) => editor.getByRole('button', { name, exact: true }).click({ delay: 80 });
const fromMenu = async (step: string, item: string) => {
  await press(`More for step ${step}`);
  await editor.getByRole('menuitem', { name: item, exact: true }).click({ delay: 80 });
};
const sentences = async () => (await items().locator('.instruction').allTextContents()).map((text) => text.trim());

/** Records what a person does on the page, for the document in the editor. */
async function record(start: () => Promise<void>, act: (person: ReturnType<typeof personAt>) => Promise<void>) {
  await start();
  await editor.getByRole('region', { name: 'Recording for this SOP' }).waitFor();
  await tab.bringToFront();
  await tab.waitForTimeout(800);
  await act(personAt(tab));
  await tab.waitForTimeout(600);
  await editor.bringToFront();
  const stop = editor.getByRole('button', { name: 'Stop recording', exact: true });
  await stop.click({ delay: 80 });
  await stop.waitFor({ state: 'detached' });
}

beforeAll(async () => {
  bench = await openBench();
  pages = await startPages();
  const buttons = ['Check', 'Apply', 'Verify', 'Publish'].map((name) => `<p><button>${name}</button></p>`).join('');
  pages.serve('/', html('Console', `<h1>Change</h1>${buttons}`));
  tab = await bench.context.newPage();
  const popup = await startRecording(bench, 'Apply a change');
  await tab.bringToFront();
  await tab.goto(pages.at('/'));
  await tab.waitForTimeout(800);
  const person = personAt(tab);
  await person.click(tab.getByRole('button', { name: 'Check' }));
  await person.click(tab.getByRole('button', { name: 'Apply' }));
  await tab.waitForTimeout(600);
  editor = await stopRecording(bench, popup);
});

afterAll(async () => {
  await bench?.close();
  await pages?.close();
});

test('what is recorded at the end of a phase stands there, with its picture, and can be taken back', async () => {
  expect(await sentences()).toHaveLength(3);
  await record(
    () => press('Record more in phase 1'),
    (person) => person.click(tab.getByRole('button', { name: 'Verify' })),
  );
  await expect.poll(sentences).toEqual([expect.any(String), 'Click Check.', 'Click Apply.', 'Click Verify.']);
  await items().nth(3).getByRole('button', { name: 'Open picture of step 1.4' }).waitFor();
  expect(bench.context.pages().filter((page) => page.url().includes('editor.html'))).toHaveLength(1);
  await editor.reload();
  await expect.poll(sentences).toHaveLength(4);
});

test('a picture is taken anew: the person sees both and chooses', async () => {
  const shotOf = () =>
    items()
      .nth(1)
      .getByRole('button', { name: 'Open picture of step 1.2' })
      .locator('canvas')
      .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  // A canvas without pixels is no picture.
  await expect.poll(shotOf).toMatch(/^data:image/);
  const before = await shotOf();
  await tab.locator('h1').evaluate((heading) => {
    heading.textContent = 'Another change';
  });
  await record(
    () => fromMenu('1.2', 'Retake picture'),
    (person) => person.click(tab.getByRole('button', { name: 'Check' })),
  );
  const dialog = editor.getByRole('dialog', { name: 'Which picture?', exact: true });
  await dialog.getByRole('region', { name: 'New' }).getByText('Click Check.').waitFor();
  await dialog.getByRole('button', { name: 'Use the new picture', exact: true }).click({ delay: 80 });
  expect(await sentences()).toHaveLength(4);
  await expect.poll(shotOf).not.toBe(before);
});

test('steps are recorded again; the old ones stay if the person wants them', async () => {
  const again = () =>
    record(
      () => fromMenu('1.3', 'Record again'),
      (person) => person.click(tab.getByRole('button', { name: 'Publish' })),
    );
  const dialog = editor.getByRole('dialog', { name: 'Which steps?', exact: true });
  await again();
  await dialog.getByRole('region', { name: 'So far' }).getByText('Click Apply.').waitFor();
  await dialog.getByRole('button', { name: 'Keep the old steps', exact: true }).click({ delay: 80 });
  expect((await sentences())[2]).toBe('Click Apply.');
  await again();
  await dialog.getByRole('button', { name: 'Use the new steps', exact: true }).click({ delay: 80 });
  await expect.poll(sentences).toEqual([expect.any(String), 'Click Check.', 'Click Publish.', 'Click Verify.']);
  await items().nth(2).getByRole('button', { name: 'Open picture of step 1.3' }).locator('canvas').waitFor();
  await press('Undo');
  await expect.poll(async () => (await sentences())[2]).toBe('Click Apply.');
});
