import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { withoutFingerprints } from '../../src/core/placeholder';
import { type Bench, openBench } from '../support/extension';
import { page as html, type PageServer, startPages } from '../support/pages';
import { type Person, personAt } from '../support/person';
import { pixelAt, readPicture } from '../support/picture';
import { exportMarkdown, startRecording, stopRecording } from '../support/recording';
import { readEvents, readStore } from '../support/store';

/** Red, green and blue of what is filled. */
const FILLED = [31, 41, 55];

let bench: Bench;
let pages: PageServer;
let popup: Page;
let settings: Page;
let tab: Page;
let person: Person;

beforeAll(async () => {
  bench = await openBench();
  pages = await startPages();
  popup = await bench.openPopup();
  const opened = bench.context.waitForEvent('page');
  await personAt(popup).click(popup.getByRole('button', { name: 'Settings', exact: true }));
  settings = await opened;
  person = personAt(settings, 1, 0.4);
});

afterAll(async () => {
  await bench?.close();
  await pages?.close();
});

const always = () => settings.getByRole('textbox', { name: 'Always mask', exact: true });
const never = () => settings.getByRole('textbox', { name: 'Never mask', exact: true });
const status = (text: RegExp) => settings.getByRole('status').filter({ hasText: text }).waitFor({ timeout: 40_000 });
const stored = () =>
  settings.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }
    ).chrome.storage.local.get(),
  );

test('lines that cannot be used are refused with a reason, and nothing of them is lost', async () => {
  await person.fill(always(), 'Zephyr\nabc\n/(z+)+$/\n/.*@corp/\n/cust-\\d{4,8}/');
  const problems = settings.getByRole('alert').getByRole('listitem');
  await expect.poll(() => problems.count(), { timeout: 40_000 }).toBe(3);
  expect(await problems.allTextContents()).toEqual([
    expect.stringMatching(/^Line 2: .*fewer than 4/),
    expect.stringMatching(/^Line 3: .*could take so long/),
    expect.stringMatching(/^Line 4: .*could take so long/),
  ]);
  expect(await always().getAttribute('aria-invalid')).toBe('true');
  await status(/^Not saved/);
  expect(await stored()).toEqual({});

  await settings.reload();
  expect(await always().inputValue()).toBe('Zephyr\nabc\n/(z+)+$/\n/.*@corp/\n/cust-\\d{4,8}/');
  await expect.poll(() => problems.count(), { timeout: 40_000 }).toBe(3);
  await person.click(settings.getByRole('button', { name: 'Line 2:', exact: true }));
  // The line is selected: it goes, and what ends it.
  await person.press('Delete');
  await person.press('Delete');
  await expect.poll(() => always().inputValue()).toBe('Zephyr\n/(z+)+$/\n/.*@corp/\n/cust-\\d{4,8}/');
  await person.fill(always(), 'Zephyr\n/cust-\\d{4,8}/');
  await status(/^Saved$/);
  expect(await stored()).toEqual({ lists: { always: ['Zephyr', '/cust-\\d{4,8}/'], never: [] } });
});

test('a text can be tried', async () => {
  await person.click(settings.getByRole('textbox', { name: 'Try it', exact: true }));
  await person.type('zephyr for cust-12345, ask ops@acme.example or ada@acme.example');
  const result = settings.getByRole('status', { name: 'What would be masked' });
  const marks = () => result.locator('mark').allTextContents();
  await expect.poll(marks).toEqual(['zephyr', 'cust-12345', 'ops@acme.example', 'ada@acme.example']);
  await person.fill(never(), 'ops@acme.example');
  await status(/^Saved$/);
  await expect.poll(marks).toEqual(['zephyr', 'cust-12345', 'ada@acme.example']);
});

/** Where an element lies, in fractions of the page as it is shown, at some pixels from its left edge. */
async function placeOf(selector: string, from = 6): Promise<[x: number, y: number]> {
  const box = await tab.locator(selector).boundingBox();
  if (!box) throw new Error(`No ${selector}`);
  return [(box.x + from) / 1366, (box.y + box.height / 2) / 800];
}

/** Presses the button and gives the picture of it. */
async function shotOf(name: string) {
  await tab.waitForTimeout(700);
  const since = Date.now();
  await personAt(tab).click(tab.getByRole('button', { name, exact: true }));
  const click = () => readEvents(popup, since).then((events) => events.findLast(({ kind }) => kind === 'click'));
  const event = await vi.waitUntil(click, { timeout: 5000 });
  const shot = await vi.waitUntil(
    async () => (await readStore(popup, [event.shotId ?? ''])).shots.find(({ id }) => id === event.shotId),
    { timeout: 5000 },
  );
  return { event, shot, bytes: Buffer.from(shot.bytes) };
}

/** Stored facts as a person reads them. */
const read = (facts: unknown): unknown => JSON.parse(withoutFingerprints(JSON.stringify(facts)));

const BODY = `<h1>Deploy</h1>
  <p><b id="listed">Zephyr</b> is up</p>
  <p>Customer <b id="customer">cust-90210</b></p>
  <p><b id="ours">ops@acme.example</b></p>
  <p><b id="other">ada@acme.example</b></p>
  <p><label>Project <input id="field" value="zephyr"></label></p>
  <p><button id="deploy-zephyr">Deploy Zephyr now</button> <button>Check</button></p>
  <p id="later">Gemini Nine</p><p role="status"></p>
  <script>document.getElementById('deploy-zephyr').onclick = () => {
    document.querySelector('[role=status]').textContent = 'Zephyr was deployed'; };</script>`;

test('what is listed is in no text and no picture, and what is allowed is left alone', async () => {
  await settings.close();
  await popup.bringToFront();
  await popup.close();
  popup = await startRecording(bench, 'Deploy it');
  tab = await bench.context.newPage();
  pages.serve('/zephyr/deploy', html('Zephyr console', BODY));
  await tab.goto(`${pages.at('/zephyr/deploy')}?tab=zephyr`);
  const { event, shot, bytes } = await shotOf('Deploy Zephyr now');
  expect(read(event.page)).toMatchObject({ title: '<deny-list> console', url: pages.at('/<deny-list>/deploy') });
  expect(read(event.data)).toMatchObject({ target: { name: 'Deploy <deny-list> now' } });
  for (const selector of ['#listed', '#customer', '#field'])
    expect([selector, await pixelAt(popup, bytes, ...(await placeOf(selector)))]).toEqual([selector, FILLED]);
  // The word in the button, which begins at its edge with another.
  expect(shot.masks.filter(({ kind }) => kind === 'deny-list').length).toBeGreaterThanOrEqual(4);
  const [, ours] = await placeOf('#ours');
  const [, other] = await placeOf('#other');
  const proposed = (y: number) => (shot.proposed ?? []).filter(({ box }) => box.y <= y && y <= box.y + box.height);
  expect([proposed(ours), proposed(other)]).toEqual([[], [expect.objectContaining({ kind: 'email' })]]);
  const outcome = async () => read((await readEvents(popup)).find(({ id }) => id === event.id)?.evidence ?? []);
  await expect.poll(outcome).toEqual([{ kind: 'message', text: '<deny-list> was deployed' }]);
  const everything = JSON.stringify(await readStore(popup));
  expect(everything).not.toMatch(/zephyr|cust-9/i);
});

test('a list that is changed in the middle of a recording counts at once', async () => {
  const { bytes: before } = await shotOf('Check');
  expect(await pixelAt(popup, before, ...(await placeOf('#later', 1)))).not.toEqual(FILLED);
  settings = await bench.context.newPage();
  await settings.goto(bench.url('src/entrypoints/settings/settings.html'));
  person = personAt(settings, 2, 0.4);
  await person.click(always());
  await person.press('ControlOrMeta+End');
  await person.type('\nGemini Nine');
  await status(/^Saving/);
  await status(/^Saved$/);
  await tab.bringToFront();
  const { bytes, shot } = await shotOf('Check');
  expect(shot.masks.some(({ kind }) => kind === 'deny-list')).toBe(true);
  expect(await pixelAt(popup, bytes, ...(await placeOf('#later')))).toEqual(FILLED);
});

test('pictures are as wide as is chosen', async () => {
  await settings.bringToFront();
  await person.click(settings.getByRole('radio', { name: '1280 pixels', exact: true }));
  await expect.poll(stored).toMatchObject({ widthCap: 1280 });
  await tab.bringToFront();
  const { bytes } = await shotOf('Check');
  expect((await readPicture(popup, bytes)).width).toBe(1280);
});

test('no export holds it, not even what the person wrote into the SOP', async () => {
  const editor = await stopRecording(bench, popup);
  const title = editor.getByRole('textbox', { name: 'Title', exact: true });
  await personAt(editor, 1, 0.4).fill(title, 'Deploy Zephyr for ops@acme.example');
  await editor.getByRole('button', { name: 'Export', exact: true }).click({ delay: 80 });
  const dialog = editor.getByRole('dialog', { name: 'Export', exact: true });
  const rows = dialog.getByRole('list', { name: 'Findings' }).getByRole('listitem');
  await rows.first().waitFor();
  const texts = await rows.allTextContents();
  expect(texts.filter((text) => /On your list.*Title.*Zephyr/s.test(text)).length).toBe(1);
  expect(texts.filter((text) => text.includes('E-mail'))).toEqual([]);
  expect(await dialog.getByRole('button', { name: 'Download', exact: true }).isDisabled()).toBe(true);
  await editor.keyboard.press('Escape');
  const zip = await exportMarkdown(editor);
  expect(zip.readme).toMatch(/ops\\?@acme\.example/);
  for (const name of ['README.md', 'sop.json', 'redaction.json'])
    expect(zip.text(name)).not.toMatch(/zephyr|cust-9|gemini/i);
  expect(zip.names.join()).not.toMatch(/zephyr/i);
  expect(zip.text('redaction.json')).toContain('"deny-list"');
});
