import type { Locator } from 'playwright-core';
import { type Did, testLibrary } from '../support/library';
import type { Person } from '../support/person';

/** What a person pastes: more lines than any of the editors shows at once. */
const PASTED = Array.from({ length: 200 }, (_, index) => `- name: step ${index + 1}`).join('\n');

/** Where an editor shows its text, by the field that takes its keys. */
const view = (it: Locator) =>
  it.locator(
    'xpath=ancestor-or-self::*[contains(@class,"monaco-editor") or contains(@class,"cm-editor") or contains(@class,"CodeMirror ") or contains(@class,"ace_editor")][1]',
  );

/** Presses into an editor, beside what the first line says. */
async function enter(person: Person, it: Locator): Promise<void> {
  const place = view(it);
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  if (!box) throw new Error('No editor in view');
  await person.page.mouse.click(box.x + 300, box.y + 12, { delay: 80 });
}

/** Puts a text into the clipboard as a copy in another program would, and pastes it. */
async function paste(person: Person, text: string): Promise<void> {
  const { page } = person;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await person.press('Control+v');
  // Editors scroll to the end of what was pasted, some a moment later.
  await page.waitForTimeout(400);
}

const leave = (person: Person) => person.click(person.page.getByRole('button', { name: 'Save' }));

/** Scrolls through all of the text with the wheel, as one who reads over it. */
async function readThrough(person: Person, it: Locator): Promise<void> {
  const { page } = person;
  const box = await view(it).boundingBox();
  if (!box) throw new Error('No editor in view');
  await page.mouse.move(box.x + 300, box.y + 100);
  const first = async () => /step\s1(?!\d)/.test((await view(it).textContent()) ?? '');
  for (let turn = 0; turn < 150 && !(await first()); turn++) {
    await page.mouse.wheel(0, -120);
    await page.waitForTimeout(30);
  }
  await page.waitForTimeout(100);
}

const editors = [
  { label: 'Workflow', long: 'Long workflow' },
  { label: 'Query', long: 'Long query' },
  { label: 'Script', long: 'Long script' },
  { label: 'Policy', long: 'Long policy' },
];
const saved = 'Click **Save**.';

const did = editors.flatMap(({ label, long }): Did[] => [
  {
    to: ['textbox', label],
    says: [`In **${label}**, enter the text below.`, saved],
    value: 'build\ndeploy now',
    act: async (p, it) => {
      await enter(p, it);
      await p.press('Control+a');
      await p.type('build\ndeploy now');
      await leave(p);
    },
  },
  {
    to: ['textbox', label],
    says: [`In **${label}**, enter the text below.`, saved],
    value: 'build\nrollback',
    act: async (p, it) => {
      await enter(p, it);
      await p.press('Control+End');
      await p.press('Shift+Home');
      await p.type('rollback');
      await leave(p);
    },
  },
  {
    to: ['textbox', label],
    says: [`Clear **${label}**.`, saved],
    value: '',
    act: async (p, it) => {
      await enter(p, it);
      await p.press('Control+a');
      await p.press('Delete');
      await leave(p);
    },
  },
  {
    to: ['textbox', label],
    says: [`In **${label}**, enter the text below.`, saved],
    value: PASTED,
    act: async (p, it) => {
      await enter(p, it);
      await paste(p, PASTED);
      await readThrough(p, it);
      await leave(p);
    },
  },
  {
    // Only a few lines of a long document come into view: the others are not made up.
    to: ['textbox', long],
    says: [`In **${long}**, enter the text below.`, saved],
    warning: 'Only the lines that were in view are recorded; … stands for the others. Put in the whole text.',
    act: async (p, it) => {
      await enter(p, it);
      await p.press('End');
      await p.type(' first');
      await leave(p);
    },
  },
]);

testLibrary('editors', did, 'main.ts');
