import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { program } from '../run/setup.mjs';
import { page as html } from '../support/pages';
import { personAt } from '../support/person';
import { pngAt } from '../support/picture';
import { type ExportedZip, exportMarkdown, stopRecording } from '../support/recording';
import { openScene, type Scene } from '../support/scene';

/** Drawn on a canvas, no text of the page: only who reads the pixels can know it. */
const TOKEN = `gl${'pat'}-Zx9Kq2Lm7RtWsY4bNc3H`;
const MAIL = 'jane.doe@example.com';

/** A page with texts drawn on a canvas; what is in the page itself is proposed as a mask. */
const DRAWN = `<h1>Access tokens</h1><p>Owner: ${MAIL}</p><canvas width="900" height="160"></canvas>
  <p><button>Copy</button> <button>Continue</button></p>
  <script>
    const context = document.querySelector('canvas').getContext('2d');
    context.font = '15px sans-serif';
    context.fillText('Your new token. It is shown once.', 20, 40);
    context.fillText('${TOKEN}', 20, 80);
  </script>`;

let scene: Scene;
let editor: Page;
/** How many pictures show the token. */
let masked = 0;
/** Where the page's heading lies, in fractions of its picture. */
let heading = { x: 0, y: 0, width: 0, height: 0 };

const dialog = () => editor.getByRole('dialog', { name: 'Export', exact: true });
const press = (name: string) => dialog().getByRole('button', { name, exact: true }).first().click({ delay: 80 });
const findings = () => dialog().getByRole('list', { name: 'Findings in pictures', exact: true }).getByRole('listitem');
const download = () => dialog().getByRole('button', { name: 'Download', exact: true });

/** What Debian's tesseract reads off a picture at twice its size. */
async function readByDebian(bytes: Buffer): Promise<string> {
  const file = join(scene.bench.profile, 'picture.png');
  writeFileSync(file, await pngAt(editor, bytes, 2));
  return execFileSync(program('tesseract', 'tesseract-ocr'), [file, 'stdout', '--psm', '11'], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
  }).toString();
}

beforeAll(async () => {
  scene = await openScene();
  const { bench, pages, popup, tab } = scene;
  pages.serve('/', html('Tokens', DRAWN));
  pages.serve('/plain', html('Plain', '<h1>Settings</h1><p>Region eu-west-1, version 2.1.0</p><button>Save</button>'));
  await tab.goto(pages.at('/'));
  await tab.waitForTimeout(800);
  const box = await tab.getByRole('heading').boundingBox();
  const { width, height } = tab.viewportSize() ?? { width: 1, height: 1 };
  if (box) heading = { x: box.x / width, y: box.y / height, width: 220 / width, height: box.height / height };
  const person = personAt(tab);
  await person.click(tab.getByRole('button', { name: 'Copy' }));
  await person.look(600);
  await tab.goto(pages.at('/plain'));
  await tab.waitForTimeout(800);
  await person.click(tab.getByRole('button', { name: 'Save' }));
  await person.look(600);
  editor = await stopRecording(bench, popup);
  await editor.getByRole('button', { name: 'Export', exact: true }).click({ delay: 80 });
  await dialog().waitFor();
});

afterAll(() => scene?.close());

test('reading can be cancelled at once, and begun again', async () => {
  await press('Check pictures');
  await dialog().getByRole('progressbar').waitFor();
  expect(editor.workers().length).toBeLessThanOrEqual(1);
  await press('Cancel');
  await dialog().getByRole('button', { name: 'Check pictures', exact: true }).waitFor();
  await expect.poll(() => editor.workers().length).toBe(0);
});

test('a token that is only in the pixels is found by reading them, and blocks the export', async () => {
  const before = Date.now();
  await press('Check pictures');
  await dialog().getByRole('progressbar').waitFor();
  const of = Number((await dialog().locator('.picture-reading').textContent())?.match(/of (\d+)/)?.[1]);
  await findings().first().waitFor({ timeout: 120_000 });
  await dialog().getByRole('progressbar').waitFor({ state: 'detached', timeout: 120_000 });
  const seconds = (Date.now() - before) / 1000;
  console.log(`${of} pictures of 1366 × 800 read in ${seconds.toFixed(1)} s`);
  const shown = await findings().allTextContents();
  expect(shown.join()).toMatch(/token|Random string/i);
  expect(await download().isDisabled()).toBe(true);
  // The worker ends with the check.
  await expect.poll(() => editor.workers().length).toBe(0);
});

test('masked where it was read, it is gone from the exported pixels', async () => {
  while ((await findings().count()) > 0) await press('Mask');
  await editor.keyboard.press('Escape');
  const zip = await exportMarkdown(editor);
  const steps = zip.sop.phases.flatMap((phase) => phase.steps);
  const files = [...new Set(steps.flatMap(({ image }) => image?.file ?? []))];
  expect(files.length).toBeGreaterThan(1);
  const images = steps.flatMap(({ image }) => image ?? []);
  masked = new Set(images.flatMap(({ file, masks = [] }) => (masks.some(({ kind }) => kind !== 'email') ? file : [])))
    .size;
  expect(masked).toBeGreaterThan(0);
  const texts = await Promise.all(files.map((file) => readByDebian(zip.file(file))));
  expect(texts.join('\n')).toContain('Access tokens');
  expect(texts.join('\n')).not.toMatch(/glpat|Zx9Kq|RtWsY/);
});

test('only the picture with another mask is read again; then nothing suspicious is left', async () => {
  await editor.getByRole('button', { name: 'Export', exact: true }).click({ delay: 80 });
  const hint = dialog().getByText(/Pictures not checked: \d/);
  expect(await hint.textContent()).toContain(`Pictures not checked: ${masked}.`);
  await press('Check pictures');
  await dialog()
    .getByText(/Nothing suspicious was read in \d+ pictures/)
    .waitFor({ timeout: 120_000 });
  expect(await findings().count()).toBe(0);
  await editor.keyboard.press('Escape');
});

test('a mask that was proposed and taken away is asked about, and kept with a reason', async () => {
  await editor
    .getByRole('button', { name: /Open picture of step/ })
    .nth(1)
    .click({ delay: 80 });
  const picture = editor.getByRole('dialog', { name: /^Picture of step/ });
  const email = picture.getByRole('listitem').filter({ hasText: /mail/i });
  await email.getByRole('button', { name: /^Remove mask/ }).click({ delay: 80 });
  await editor.keyboard.press('Escape');
  await editor.getByRole('button', { name: 'Export', exact: true }).click({ delay: 80 });
  await expect.poll(() => findings().count()).toBe(1);
  expect(await findings().textContent()).toMatch(/mail.*taken away/i);
  expect(await download().isDisabled()).toBe(true);
  await findings().getByRole('button', { name: 'Keep…', exact: true }).click({ delay: 80 });
  await dialog().getByRole('textbox', { name: 'Reason', exact: true }).fill('A public address');
  await press('Keep');
  await expect.poll(() => findings().count()).toBe(0);
  await editor.keyboard.press('Escape');
  const zip = await exportMarkdown(editor);
  const report = JSON.parse(zip.text('redaction.json')) as { kept: { kind: string; where: string; reason: string }[] };
  expect(report.kept.map(({ kind, reason }) => [kind, reason])).toContainEqual(['email', 'A public address']);
});

test('a text under a drawn box is masked in all pictures that show it, and undone at once', async () => {
  await editor
    .getByRole('button', { name: /Open picture of step/ })
    .nth(1)
    .click({ delay: 80 });
  const picture = editor.getByRole('dialog', { name: /^Picture of step/ });
  const stage = await picture.locator('.stage').boundingBox();
  if (!stage) throw new Error('No picture to draw on');
  const { x, y, width, height } = heading;
  await editor.mouse.move(stage.x + stage.width * (x - 0.003), stage.y + stage.height * (y - 0.003));
  await editor.mouse.down();
  await editor.mouse.move(stage.x + stage.width * (x + width), stage.y + stage.height * (y + height), { steps: 5 });
  await editor.mouse.up();
  await picture
    .getByRole('button', { name: /^Mask the text under mask \d+ everywhere$/ })
    .last()
    .click({ delay: 80 });
  const status = picture.getByRole('status');
  await status.waitFor({ timeout: 120_000 });
  expect(await status.textContent()).toMatch(/masked at other places: [1-9]/);
  await editor.keyboard.press('Escape');
  const drawn = ({ sop }: ExportedZip) =>
    sop.phases.flatMap(({ steps }) =>
      steps.flatMap(({ image }) => (image?.masks?.some(({ kind }) => kind === 'drawn') ? [image.file] : [])),
    );
  const zip = await exportMarkdown(editor);
  const files = drawn(zip);
  expect(files.length).toBeGreaterThan(1);
  expect(await readByDebian(zip.file(files[0] ?? ''))).not.toContain('Access tokens');
  await editor.getByRole('button', { name: 'Undo', exact: true }).click({ delay: 80 });
  expect(drawn(await exportMarkdown(editor)).length).toBeLessThan(files.length);
});
