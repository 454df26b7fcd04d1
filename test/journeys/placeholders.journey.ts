import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { page as html, type PageServer } from '../support/pages';
import { personAt } from '../support/person';
import { exportMarkdown, stopRecording } from '../support/recording';
import { openScene, type Scene } from '../support/scene';
import { readEvents, readTable } from '../support/store';

/** Put together here, so that no scanner takes this file for a leak. */
const [ONE, OTHER] = ['T0k3nN0', 'An0th3r'].map((part) => `gh${'p_'}${part.repeat(6).slice(0, 36)}`) as [
  string,
  string,
];
const FINGERPRINT = /(?<=<[a-z-]+-)[0-9a-f]{12}(?=>)/g;

let scene: Scene;
let pages: PageServer;
let popup: Page;
let tab: Page;
let editor: Page;

const field = (name: string) => editor.getByRole('textbox', { name, exact: true });
const button = (name: string) => editor.getByRole('button', { name, exact: true });
const press = (name: string) => button(name).click({ delay: 80 });
const stepTexts = () =>
  editor.getByRole('list', { name: 'Steps', exact: true }).getByRole('listitem').allTextContents();
const saved = async () => JSON.stringify(await readTable(popup, 'sops'));
const session = async () => {
  const worker = await scene.bench.worker();
  return JSON.stringify(await worker.evaluate(() => chrome.storage.session.get()));
};

beforeAll(async () => {
  scene = await openScene();
  ({ pages, popup, tab } = scene);
  const form = '<p><label>Passphrase <input type="password"></label> <button>Continue</button></p>';
  pages.serve('/first', html('Keys', `<h1>Keys</h1><p><button>Revoke ${ONE}</button></p>${form}`));
  pages.serve(
    `/second/${ONE}`,
    html(
      'Vault',
      `<h1>Vault</h1><p><button>Copy ${ONE}</button> <button>Copy ${OTHER}</button></p><p><label>Note <input size="60"></label></p>${form}`,
    ),
  );
});

afterAll(() => scene?.close());

test('a secret shown on two pages, typed and noted has one number, another one another; a typed secret is one input', async () => {
  const person = personAt(tab);
  await tab.goto(pages.at('/first'));
  await tab.waitForTimeout(900);
  await person.click(tab.getByRole('button', { name: 'Revoke' }));
  await person.fill(tab.getByLabel('Passphrase'), 'hunter2hunter');
  await person.click(tab.getByRole('button', { name: 'Continue' }));
  await tab.goto(pages.at(`/second/${ONE}`));
  await tab.waitForTimeout(900);
  // The field holds the other token: it is known by that, and by its form.
  await person.fill(tab.getByLabel('Passphrase'), OTHER);
  await person.click(tab.getByRole('button', { name: `Copy ${OTHER}` }));
  await person.fill(tab.getByLabel('Note'), `${ONE} and ${OTHER}`);
  await person.click(tab.getByRole('button', { name: `Copy ${ONE}` }));
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Add note', exact: true }).click({ delay: 80 });
  await popup.getByRole('textbox').last().fill(`Never use ${ONE}.`);
  await popup.keyboard.press('Enter');
  await popup.getByText('Never use').first().waitFor();

  const key = /"key":"([0-9a-f]{32})"/.exec(await session())?.[1] ?? '';
  expect(key).not.toBe('');
  const facts = JSON.stringify(await readEvents(popup));
  const fingerprints = new Set(facts.match(FINGERPRINT));
  expect(fingerprints.size).toBe(2);
  for (const told of [ONE, OTHER, key, 'hunter2hunter']) expect(facts).not.toContain(told);
  // A person who looks on sees no fingerprints.
  expect(await popup.getByRole('list', { name: 'Steps', exact: true }).textContent()).toMatch(/Revoke <github-token>/);

  editor = await stopRecording(scene.bench, popup);
  expect(await session()).not.toContain(key);
  const document = await saved();
  for (const told of [ONE, OTHER, key, 'hunter2hunter', ...fingerprints]) expect(document).not.toContain(told);
  expect(await stepTexts()).toEqual(
    [
      'Go to Keys',
      'Revoke <github-token-1>',
      'In Passphrase, enter the value of {{passphrase}} from your password store.',
      'Continue',
      '/second/<github-token-1>',
      'In Passphrase, enter the value of {{passphrase}} from your password store.',
      'Copy <github-token-2>',
      'In Note, enter <github-token-1> and <github-token-2>.',
      'Copy <github-token-1>',
      'Never use <github-token-1>.',
    ].map((said) => expect.stringContaining(said)),
  );

  const zip = await exportMarkdown(editor);
  expect(zip.sop.inputs).toEqual([
    { name: 'passphrase', example: '', secret: true, description: 'Passphrase' },
    { name: 'note', example: '<github-token-1> and <github-token-2>', secret: false, description: 'Note' },
  ]);
  expect(zip.readme).toContain('enter the value of `{{passphrase}}` from your password store.\n');
  for (const name of ['README.md', 'sop.json', 'redaction.json'])
    for (const told of [ONE, OTHER, key, 'hunter2hunter', ...fingerprints])
      expect([name, zip.text(name).includes(told)]).toEqual([name, false]);
});

test('an input called otherwise is called so in the sentences', async () => {
  const name = field('Input 1: Name');
  await name.focus();
  await editor.keyboard.press('End');
  await editor.keyboard.type('_of_note');
  for (let left = 0; left < '_of_note'.length; left++) await editor.keyboard.press('Backspace');
  await editor.keyboard.press('ControlOrMeta+A');
  await editor.keyboard.type('vault_passphrase');
  const enter = 'enter the value of {{vault_passphrase}} from your password store.';
  expect((await stepTexts()).filter((text) => text.includes(enter))).toHaveLength(2);
  await button('Undo').focus();
  await editor.keyboard.press('Enter');
  expect((await stepTexts()).filter((text) => text.includes('{{passphrase}}'))).toHaveLength(2);
  await press('Redo');
  expect(await name.inputValue()).toBe('vault_passphrase');
});

test('what is selected is masked everywhere, by keyboard, as one change; nothing of it is saved', async () => {
  const status = editor.getByRole('status').filter({ hasText: /\S/ });
  await press('Edit step 1.1');
  await editor.keyboard.press('End');
  await editor.keyboard.type(' Ask acme-admin.');
  await editor.keyboard.press('Enter');
  await field('Purpose').focus();
  await editor.keyboard.type('So that acme-admin may rest: acme-admin');
  await editor.keyboard.press('Alt+Shift+M');
  await status.getByText('Select the text to mask').waitFor();
  await editor.keyboard.press('Shift+ArrowLeft');
  await editor.keyboard.press('Alt+Shift+M');
  await status.getByText('Select at least 3 characters').waitFor();
  for (let more = 1; more < 'acme-admin'.length; more++) await editor.keyboard.press('Shift+ArrowLeft');
  await editor.keyboard.press('Alt+Shift+M');
  await status.getByText('Masked in 3 places', { exact: true }).waitFor();
  expect(await field('Purpose').inputValue()).toBe('So that <masked-1> may rest: <masked-1>');
  expect((await stepTexts())[0]).toContain('Ask <masked-1>.');
  await expect.poll(saved).toContain('<masked-1>');
  expect(await saved()).not.toContain('acme-admin');

  await press('Undo');
  expect(await field('Purpose').inputValue()).toBe('So that acme-admin may rest: acme-admin');
  expect((await stepTexts())[0]).toContain('Ask acme-admin.');
  expect(await status.getByText('Masked in').count()).toBe(0);

  // Another text, with the mouse.
  await press('Redo');
  await field('Purpose').click();
  await editor.keyboard.press('End');
  await editor.keyboard.type(' in Berlin');
  for (let at = 0; at < 'Berlin'.length; at++) await editor.keyboard.press('Shift+ArrowLeft');
  await press('Mask everywhere');
  await status.getByText('Masked in 1 place', { exact: true }).waitFor();
  expect(await field('Purpose').inputValue()).toBe('So that <masked-1> may rest: <masked-1> in <masked-2>');
  expect(await field('Purpose').evaluate((element) => element === document.activeElement)).toBe(true);
  // And one that stands in what is read, not in a field.
  const note = editor.getByText('Never use', { exact: false }).first();
  await note.scrollIntoViewIfNeeded();
  const word = await note.evaluate((element) => {
    const range = document.createRange();
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() ?? element;
    range.setStart(text, 0);
    range.setEnd(text, 'Never'.length);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return { left, right, middle: (top + bottom) / 2 };
  });
  await editor.mouse.move(word.left, word.middle);
  await editor.mouse.down();
  await editor.mouse.move(word.right, word.middle, { steps: 8 });
  await editor.mouse.up();
  expect(await editor.evaluate(() => String(getSelection()))).toBe('Never');
  await press('Mask everywhere');
  expect((await stepTexts()).at(-1)).toContain('<masked-3> use <github-token-1>.');

  const zip = await exportMarkdown(editor);
  for (const name of ['README.md', 'sop.json', 'redaction.json'])
    expect(zip.text(name)).not.toMatch(/acme-admin|Berlin/);
  const { redactions } = JSON.parse(zip.text('redaction.json')) as { redactions: object[] };
  expect(redactions).toContainEqual({ kind: 'masked', where: 'purpose', count: 3 });
  expect(redactions).toContainEqual({ kind: 'masked', where: 'step 1.1, instruction', count: 1 });
  expect(await saved()).not.toMatch(/acme-admin|Berlin/);
});
