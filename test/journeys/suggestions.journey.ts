import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, openBench } from '../support/extension';
import { page as html, type PageServer, startPages } from '../support/pages';
import { personAt } from '../support/person';
import { exportMarkdown, startRecording, stopRecording } from '../support/recording';

let bench: Bench;
let pages: PageServer;
let editor: Page;

/** A service whose replicas and region can be changed, within limits, and whose cache can be purged. */
const SERVICE = html(
  'orders | Prod | Console',
  `<h1>Service orders</h1>
  <p role="status"></p><div id="problem"></div>
  <p><label>Replicas <input value="3"></label></p>
  <p><label>Region <select><option>eu-west-1</option><option>eu-central-1</option></select></label></p>
  <p><label><input type="radio" name="plan" checked> Basic</label> <label><input type="radio" name="plan"> Large</label></p>
  <p><label>Timeout <input type="range" min="0" max="60" step="10" value="30"></label></p>
  <p><button id="save">Save</button> <button id="purge">Purge cache</button></p>
  <script>
    const at = (name) => document.querySelector(name);
    at('#save').onclick = () => {
      const wrong = Number(at('input').value) > 10;
      at('#problem').innerHTML = wrong ? '<div class="alert alert-danger">At most 10 replicas are allowed</div>' : '';
      at('[role=status]').textContent = wrong ? '' : 'Changes saved';
    };
    at('#purge').onclick = () => { at('[role=status]').textContent = 'Cache purged'; };
  </script>`,
);

const button = (name: string) => editor.getByRole('button', { name, exact: true });
const press = (name: string) => button(name).first().click({ delay: 80 });
const pane = () => editor.getByRole('complementary', { name: 'Suggestions', exact: true });
const suggested = (section: string) =>
  pane().getByRole('list', { name: section, exact: true }).getByRole('listitem').locator('> p').allTextContents();
const steps = () => editor.getByRole('list', { name: 'Steps', exact: true }).getByRole('listitem');

beforeAll(async () => {
  bench = await openBench();
  pages = await startPages();
  pages.serve('/prod/services/orders', SERVICE);
  const tab = await bench.context.newPage();
  const popup = await startRecording(bench, 'Scale orders');
  await tab.bringToFront();
  await tab.goto(pages.at('/prod/services/orders'));
  await tab.waitForTimeout(800);
  const person = personAt(tab);
  await person.fill(tab.getByLabel('Replicas'), '50');
  await person.click(tab.getByRole('button', { name: 'Save' }));
  // No pause here, nor below: what a page shows counts though the page has had no rest.
  await tab.getByText('At most 10').waitFor();
  await person.fill(tab.getByLabel('Replicas'), '5');
  await tab.getByLabel('Region').focus();
  await person.press('e');
  await person.press('ArrowDown');
  await person.click(tab.getByLabel('Large'));
  await tab.getByLabel('Timeout').focus();
  await person.press('ArrowRight');
  await tab.waitForTimeout(800);
  await person.click(tab.getByRole('button', { name: 'Save' }));
  await tab.getByText('Changes saved').waitFor();
  await person.click(tab.getByRole('button', { name: 'Purge cache' }));
  await tab.getByText('Cache purged').waitFor();
  editor = await stopRecording(bench, popup);
});

afterAll(async () => {
  await bench?.close();
  await pages?.close();
});

test('what was recorded is suggested, each with where it comes from', async () => {
  await press('Suggestions');
  await pane().getByText('Drawn from what was recorded').waitFor();
  await expect
    .poll(() => suggested('Procedure'))
    .toEqual([
      'Leave out the attempt that failed with “At most 10 replicas are allowed”. What was done instead stays.',
      'Before Save: This changes production (prod).',
      'Before Purge cache: This may not be undone. Is Service orders the one you mean? This changes production (prod).',
    ]);
  await expect
    .poll(() => suggested('Troubleshooting'))
    .toEqual(['At most 10 replicas are allowed: In Replicas, enter 5. Then click Save again.']);
  await pane().getByRole('button', { name: 'Go to step 1.2', exact: true }).first().click({ delay: 80 });
  await expect
    .poll(() => editor.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Edit step 1.2');
});

test('accepted at once they make the document, and one undo takes them back', async () => {
  const before = await steps().count();
  await press('Accept all');
  await pane().getByText('Nothing to suggest').waitFor();
  await expect.poll(() => steps().count()).toBe(before - 2);
  await press('Undo');
  await expect.poll(() => steps().count()).toBe(before);
  await press('Redo');

  const { readme, sop } = await exportMarkdown(editor);
  const section = (title: string) => readme.split(`\n## ${title}\n`)[1]?.split('\n## ')[0]?.trim() ?? '';
  expect(sop.phases.flatMap((phase) => phase.steps.map(({ instruction }) => instruction)).slice(1)).toEqual([
    'In **Replicas**, enter `{{replicas}}`.',
    'In **Region**, select `{{region}}`.',
    'Choose **Large**.',
    'Set **Timeout** to `40`.',
    'Click **Save**.',
    'Click **Purge cache**.',
  ]);
  expect(sop.inputs).toEqual([
    { name: 'replicas', example: '5', secret: false, description: 'Replicas' },
    { name: 'region', example: 'eu-central-1', secret: false, description: 'Region' },
  ]);
  expect(sop.rollback.map(({ instruction, action, value }) => [instruction, action, value])).toEqual([
    ['Undo **Purge cache** by hand: it has no known inverse.', 'note', undefined],
    ['Set **Timeout** back to `30`.', 'fill', '30'],
    ['Choose **Basic** again.', 'note', undefined],
    ['In **Region**, select **eu-west-1** again.', 'select', 'eu-west-1'],
    ['Set **Replicas** back to `3`.', 'fill', '3'],
    ['Click **Save**.', 'click', undefined],
  ]);
  expect(section('Troubleshooting')).toContain('At most 10 replicas are allowed');
  expect(section('Procedure').indexOf('This may not be undone')).toBeLessThan(
    section('Procedure').indexOf('Click **Purge cache**'),
  );
  expect(section('Validation')).toBe(
    '- “Cache purged” appears.\n- Replicas is `{{replicas}}`.\n- Region is `{{region}}`.\n- Timeout is `40`.',
  );
});

test('what is dismissed stays away, and comes back with undo', async () => {
  await press('Undo');
  await expect.poll(() => suggested('Validation')).not.toEqual([]);
  const rows = pane().getByRole('list', { name: 'Rollback', exact: true }).getByRole('listitem');
  const count = await rows.count();
  await rows.first().getByRole('button', { name: 'Dismiss', exact: true }).click({ delay: 80 });
  await expect.poll(() => rows.count()).toBe(count - 1);
  await editor.waitForTimeout(500);
  await editor.reload();
  await press('Suggestions');
  await expect.poll(() => rows.count()).toBe(count - 1);
});
