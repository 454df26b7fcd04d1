import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sop } from '../../src/core/sop';
import { sampleSop } from '../fixtures/sample-sop';
import { type Bench, openBench } from '../support/extension';
import { importSop } from '../support/import-sop';
import { exportMarkdown } from '../support/recording';

let bench: Bench;
let editor: Page;

const button = (name: string) => editor.getByRole('button', { name, exact: true });
const press = (name: string) => button(name).first().click({ delay: 80 });
const box = (number: string) => editor.getByRole('checkbox', { name: `Select step ${number}`, exact: true });
const bar = () => editor.getByRole('toolbar', { name: 'Selected steps', exact: true });
const field = (name: string) => editor.getByRole('textbox', { name, exact: true });
const key = (name: string) => editor.keyboard.press(name, { delay: 60 });
const choose = (name: string) => editor.getByRole('menuitem', { name, exact: true }).click({ delay: 80 });
const undo = () => press('Undo');

/** What the steps say, phase by phase. */
const sentences = (page = editor) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.phase')].map((phase) =>
      [...phase.querySelectorAll('.instruction')].map((row) => row.textContent?.trim() ?? ''),
    ),
  );

const small = (id: string, title: string, ...phases: string[][]): Sop => ({
  ...sampleSop,
  id,
  title,
  phases: phases.map((steps, at) => ({
    id: `${id}-${at}`,
    title: `Part ${at + 1}`,
    steps: steps.map((name) => ({ id: `${id}-${name}`, action: 'click', instruction: `Do **${name}**.` })),
  })),
  rollback: [],
});
/** `a b | c` for `Do a.`, `Do b.` and, in the next phase, `Do c.`; `a+b` for one step that says both. */
const letters = async () =>
  (await sentences())
    .map((phase) => phase.map((words) => words.replace(/Do |\.$/g, '').replace('. ', '+')).join(' '))
    .join(' | ');

/** Drags what is at the beginning of one element to a part of another, by the mouse: 0 is its top, 1 its bottom. */
async function drag(from: string, to: string, part: number): Promise<void> {
  await editor.locator('#procedure').evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
  const start = await editor.locator(from).boundingBox();
  const end = await editor.locator(to).boundingBox();
  if (!start || !end) throw new Error('Not in view');
  await editor.mouse.move(start.x + start.width / 2, start.y + 8);
  await editor.mouse.down();
  await editor.mouse.move(start.x + start.width / 2 + 6, start.y + 14, { steps: 4 });
  await editor.mouse.move(end.x + 60, end.y + end.height * part, { steps: 8 });
  await editor.mouse.move(end.x + 61, end.y + end.height * part, { steps: 2 });
  await editor.mouse.up();
}
const lead = (id: string) => `[data-step="${id}"] .step-lead`;
const row = (id: string) => `[data-step="${id}"]`;

beforeAll(async () => {
  bench = await openBench();
});

afterAll(async () => {
  await bench?.close();
});

test('several steps are chosen by mouse: duplicated, grouped, moved, merged, deleted, and all of it undone', async () => {
  editor = await importSop(bench, small('m', 'Many', ['a', 'b', 'c', 'd'], ['e'], []));
  expect(await letters()).toBe('a b c d | e | ');
  await box('1.2').click({ delay: 80 });
  await box('1.3').click({ delay: 80, modifiers: ['Shift'] });
  expect(await bar().textContent()).toContain('2 selected');
  await bar().getByRole('button', { name: 'Duplicate', exact: true }).click({ delay: 80 });
  expect(await letters()).toBe('a b c b c d | e | ');
  await bar().getByRole('button', { name: 'Delete', exact: true }).click({ delay: 80 });
  expect(await letters()).toBe('a b c d | e | ');
  await expect.poll(() => editor.getByRole('status').last().textContent()).toContain('2 steps deleted.');
  await press('Undo the deletion');
  expect(await letters()).toBe('a b c b c d | e | ');
  await undo();

  await editor.locator(row('m-b')).click({ modifiers: ['ControlOrMeta'], delay: 80, position: { x: 500, y: 12 } });
  await editor.locator(row('m-c')).click({ modifiers: ['ControlOrMeta'], delay: 80, position: { x: 500, y: 12 } });
  await bar().getByRole('button', { name: 'Move to phase', exact: true }).click({ delay: 80 });
  await choose('3 Part 3');
  expect(await letters()).toBe('a d | e | b c');
  await bar().getByRole('button', { name: 'Merge', exact: true }).click({ delay: 80 });
  expect(await letters()).toBe('a d | e | b+c');
  await undo();
  await undo();
  await box('1.2').click({ delay: 80 });
  await bar().getByRole('button', { name: 'New phase', exact: true }).click({ delay: 80 });
  expect(await letters()).toBe('a | b | c d | e | ');
  await undo();
  expect(await letters()).toBe('a b c d | e | ');
});

test('steps and phases are dragged by mouse: several at once, over phases, into an empty one', async () => {
  await drag(lead('m-d'), row('m-a'), 0.2);
  await expect.poll(letters).toBe('d a b c | e | ');
  await box('1.2').click({ delay: 80 });
  await box('1.3').click({ delay: 80 });
  await drag(lead('m-b'), '[id="m-2"] .phase-end', 0.3);
  await expect.poll(letters).toBe('d c | e | a b');
  await drag(lead('m-e'), row('m-c'), 0.2);
  await expect.poll(letters).toBe('d e c |  | a b');
  await drag('[id="m-2"] .phase-number', '[id="m-0"] .phase-head', 0.2);
  await expect.poll(letters).toBe('a b | d e c | ');
  for (let undone = 0; undone < 4; undone++) await undo();
  expect(await letters()).toBe('a b c d | e | ');
  await key('Escape');
});

test('by keyboard alone: choose, extend, move, delete, undo, and the menu of a step', async () => {
  await box('1.1').focus();
  await key('ArrowDown');
  await key('Shift+ArrowDown');
  expect(await bar().textContent()).toContain('2 selected');
  await key('Alt+ArrowUp');
  expect(await letters()).toBe('b c a d | e | ');
  await key('Delete');
  expect(await letters()).toBe('a d | e | ');
  await key('ControlOrMeta+z');
  await key('ControlOrMeta+z');
  expect(await letters()).toBe('a b c d | e | ');
  await button('More for step 1.3').focus();
  await key('Enter');
  await key('m');
  await key('Enter');
  expect(await letters()).toBe('a b+c d | e | ');
  await key('ControlOrMeta+z');
  await box('1.1').focus();
  await key('ControlOrMeta+a');
  expect(await bar().textContent()).toContain('5 selected');
  await key('Escape');
  expect(await bar().count()).toBe(0);
});

test('a text is written where it stands; Tab goes on, Escape ends, and the caret splits a step', async () => {
  editor = await importSop(bench, { ...sampleSop, id: 'w', title: 'Writing' });
  const note = editor.locator('.remark.note').first();
  await note.getByText('Only tags that are').click({ delay: 80, position: { x: 30, y: 8 } });
  await field('Note').fill('Only *tags* on `main`.');
  await key('Escape');
  expect(await note.textContent()).toContain('Only *tags* on main.');
  expect(await button('Edit step 1.2').evaluate((element) => element === document.activeElement)).toBe(true);

  await key('Enter');
  expect(await field('Instruction').inputValue()).toBe('Type `v2.1.0` in **Image tag**.');
  await key('Tab');
  expect(await field('Value').inputValue()).toBe('v2.1.0');
  await key('Tab');
  await key('End');
  await editor.keyboard.type(' Ask.');
  await key('Enter');
  expect(await note.textContent()).toContain('Ask.');

  await press('Edit step 1.5');
  await field('Instruction').fill('Wait. Then go.');
  for (let left = 0; left < 9; left++) await key('ArrowLeft');
  await key('Shift+Enter');
  await editor.keyboard.type('Now: ');
  await key('Escape');
  expect((await sentences())[0]?.slice(4)).toEqual(['Wait.', 'Now: Then go.']);
  await press('Edit step 1.6');
  await button('Command').click({ delay: 80 });
  await field('Command').fill('kubectl get pods');
  await press('Done');
  await press('Edit step 1.6');
  await button('Tip').click({ delay: 80 });
  await field('Tip').fill('Use `-w`.');
  await press('Done');
});

test('a step leads elsewhere by the number of that step, also when it moved; a way to nowhere is shown and not exported', async () => {
  await press('Edit step 1.1');
  await button('Condition').click({ delay: 80 });
  await field('Condition').fill('you are signed in');
  await button('Otherwise go to').click({ delay: 80 });
  await editor
    .getByRole('combobox', { name: 'Otherwise go to', exact: true })
    .selectOption({ label: '2.4 Click Launch instance.' });
  await press('Done');
  await press('Move step 2.4 up');
  expect(await editor.locator('.remark.otherwise').first().textContent()).toContain('Otherwise go to step 2.3');
  const zip = await exportMarkdown(editor);
  expect(zip.readme).toContain(
    '*If you are signed in:* Open **web-shop » image \\[Jenkins]**; otherwise go to step 2.3.',
  );
  expect(zip.readme).toContain('```text\nkubectl get pods\n```\n\n> [!TIP]\n> Use `-w`.');
  await press('Delete step 2.3');
  expect(await editor.locator('.remark.otherwise').first().textContent()).toContain('is gone');
  const without = await exportMarkdown(editor);
  expect(without.sop.phases[0]?.steps[0]).not.toHaveProperty('otherwise');
  await press('Undo');
});

test('steps are copied into another SOP with their pictures; what a page put there is not taken', async () => {
  await box('1.3').click({ delay: 80 });
  await box('1.4').click({ delay: 80, modifiers: ['Shift'] });
  await key('ControlOrMeta+c');
  const other = await importSop(bench, small('o', 'Other', ['a', 'b']));
  await other.getByRole('checkbox', { name: 'Select step 1.1', exact: true }).focus();
  await other.keyboard.press('ControlOrMeta+v', { delay: 60 });
  const copied = ['Do a.', 'Type the secret for Deploy token.', 'Click Build.', 'Do b.'];
  await expect.poll(() => sentences(other)).toEqual([copied]);
  await other.getByRole('button', { name: 'Open picture of step 1.2', exact: true }).waitFor();

  const page = await bench.context.newPage();
  await page.setContent('<p>x</p>');
  await page.evaluate(() => {
    document.addEventListener('copy', (event) => {
      event.preventDefault();
      const bad = JSON.stringify({
        format: 'sopwright-steps',
        steps: [{ id: 'x', action: 'run', instruction: 'Evil' }],
      });
      event.clipboardData?.setData(
        'text/html',
        `<div data-sopwright-steps='${bad}'>Evil</div><img src=x onerror=alert(1)>`,
      );
    });
    getSelection()?.selectAllChildren(document.body);
  });
  await page.keyboard.press('ControlOrMeta+c', { delay: 60 });
  await other.bringToFront();
  await other.keyboard.press('ControlOrMeta+v', { delay: 60 });
  // What can be pasted still is, right after it.
  await other.getByRole('checkbox', { name: 'Select step 1.4', exact: true }).focus();
  await other.keyboard.press('ControlOrMeta+c', { delay: 60 });
  await other.keyboard.press('ControlOrMeta+v', { delay: 60 });
  await expect.poll(() => sentences(other)).toEqual([[...copied, 'Do b.']]);
  await editor.bringToFront();
});

test('a text is found and replaced in all of the document, as one change', async () => {
  await press('Find and replace');
  await field('Find').fill('IMAGE');
  const pane = editor.getByRole('complementary', { name: 'Find and replace', exact: true });
  await expect.poll(() => pane.locator('.find-count').textContent()).toMatch(/^\d+ hits in \d+ places$/);
  await button('Match case').click({ delay: 80 });
  await expect.poll(() => pane.locator('.find-count').textContent()).toBe('Nothing found');
  await button('Match case').click({ delay: 80 });
  await field('Replace with').fill('artefact');
  await press('Replace all');
  await expect.poll(() => pane.locator('.find-count').textContent()).toBe('Nothing found');
  const zip = await exportMarkdown(editor);
  expect(zip.readme).not.toMatch(/image(?!s\/|_)/i);
  await undo();
  await expect.poll(() => pane.locator('.find-count').textContent()).toMatch(/hits/);
});
