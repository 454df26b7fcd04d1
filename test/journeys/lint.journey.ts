import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, openBench } from '../support/extension';
import { page as html, type PageServer, startPages } from '../support/pages';
import { personAt } from '../support/person';
import { exportMarkdown, startRecording, stopRecording } from '../support/recording';

let bench: Bench;
let pages: PageServer;
let editor: Page;

const pane = () => editor.getByRole('complementary', { name: 'Check', exact: true });
const group = (name: string) => pane().getByRole('region', { name, exact: true });
const press = (name: string) => editor.getByRole('button', { name, exact: true }).click({ delay: 80 });
const type = (name: string, text: string) => editor.getByRole('textbox', { name, exact: true }).fill(text);
const score = async () => {
  const said = await pane()
    .getByRole('img', { name: /^Score: \d+ of 100$/ })
    .getAttribute('aria-label');
  return Number(/\d+/.exec(said ?? '')?.[0]);
};

beforeAll(async () => {
  bench = await openBench();
  pages = await startPages();
  const created = `document.querySelector('output').textContent = 'Created for jane.doe@example.com'`;
  pages.serve(
    '/',
    html(
      'Users',
      `<h1>Users</h1><button>Refresh</button> <button id="new">Create user</button><output role="status"></output>
    <script>document.querySelector('#new').onclick = () => { ${created} }</script>`,
    ),
  );
  const settings = await bench.context.newPage();
  await settings.goto(bench.url('src/entrypoints/settings/settings.html'));
  await settings.getByRole('textbox', { name: 'Numbers of new SOPs', exact: true }).fill('OPS-{number:3}');
  await settings.getByText('The first is OPS-001.').waitFor();
  await settings.close();
  const tab = await bench.context.newPage();
  const popup = await startRecording(bench, 'Create a user');
  await tab.bringToFront();
  await tab.goto(pages.at('/'));
  await tab.waitForTimeout(800);
  const person = personAt(tab);
  await person.click(tab.getByRole('button', { name: 'Create user' }));
  await tab.getByText('jane.doe').waitFor();
  await person.click(tab.getByRole('button', { name: 'Refresh' }));
  await tab.waitForTimeout(500);
  editor = await stopRecording(bench, popup);
});

afterAll(async () => {
  await bench?.close();
  await pages?.close();
});

test('the score says what is missing, rises as it is put right, and the status goes with the document', async () => {
  const number = editor.getByRole('textbox', { name: 'SOP ID', exact: true });
  expect(await number.inputValue()).toBe('OPS-001');
  await press('Check');
  await group('No rollback').waitFor();
  const fresh = await score();
  expect(fresh).toBeLessThan(75);

  await group('No purpose').getByRole('button', { name: 'Go to Purpose' }).click({ delay: 80 });
  await editor.keyboard.type('Gives a colleague access.');
  await group('No purpose').waitFor({ state: 'detached' });
  expect(await score()).toBeGreaterThan(fresh);
  await group('No owner').getByRole('button', { name: 'Go to Owner' }).click({ delay: 80 });
  await editor.keyboard.type('Platform team');
  await group('No owner').waitFor({ state: 'detached' });
  await group('No rollback').getByRole('button', { name: 'Go to Rollback' }).click({ delay: 80 });
  await editor.keyboard.press('Enter');
  await type('Rollback step 1', 'Delete the user again.');
  await group('No rollback').waitFor({ state: 'detached' });
  // What is still to do, by hand or with one press each.
  await type('Expected outcome of phase 1', 'The user is listed.');
  await group('Phases without outcome').waitFor({ state: 'detached' });
  await editor.getByLabel('Review by', { exact: true }).fill('2020-01-31');
  await group('Review date').getByRole('button', { name: 'In three months' }).click({ delay: 80 });
  await group('Review date').waitFor({ state: 'detached' });
  await editor.getByText(/^Due in 9\d days$/).waitFor();
  const before = await score();
  expect(before).toBeGreaterThanOrEqual(90);
  await pane().getByText('Ready for others to follow.').waitFor();

  const masked = group('Masks nobody has looked at');
  const fix = masked.getByRole('button', { name: /^Mark as reviewed/ }).last();
  await fix.click({ delay: 80 });
  await masked.waitFor({ state: 'detached' });
  expect(await score()).toBeGreaterThan(before);

  await editor.getByRole('combobox', { name: 'Status', exact: true }).selectOption({ label: 'In review' });
  const zip = await exportMarkdown(editor);
  expect(zip.sop).toMatchObject({ sopId: 'OPS-001', status: 'in-review', owner: 'Platform team' });
  expect(Object.keys(zip.sop).at(-1)).toBe('status');
  expect(zip.text('sop.json')).not.toContain('reviewed');
  expect(zip.readme).toContain('| OPS-001 | 1.0 |');
});
