import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, openBench } from '../support/extension';
import { exportMarkdown } from '../support/recording';

/** As the Recorder panel exports it, shortened. */
const RECORDING = {
  title: 'Restart a job',
  steps: [
    {
      type: 'setViewport',
      width: 1366,
      height: 800,
      deviceScaleFactor: 1,
      isMobile: false,
      hasTouch: false,
      isLandscape: false,
    },
    {
      type: 'navigate',
      url: 'https://ci.example.com/jobs',
      assertedEvents: [{ type: 'navigation', url: 'https://ci.example.com/jobs', title: 'Jobs' }],
    },
    { type: 'click', target: 'main', selectors: [['aria/Reason'], ['#reason > input']], offsetX: 9, offsetY: 9 },
    { type: 'change', target: 'main', selectors: [['aria/Reason'], ['#reason > input']], value: 'It hangs' },
    { type: 'change', target: 'main', selectors: [['aria/Password'], ['#password']], value: 'correct-horse-7' },
    {
      type: 'click',
      target: 'main',
      selectors: [['aria/Restart[role="button"]'], ['main > button']],
      offsetX: 9,
      offsetY: 9,
    },
  ],
};

let bench: Bench;
let popup: Page;

beforeAll(async () => {
  bench = await openBench();
  popup = await bench.openPopup();
});
afterAll(() => bench?.close());

/** Imports a file as a person does. */
async function bringIn(name: string, text: string): Promise<void> {
  const chooser = popup.waitForEvent('filechooser');
  await popup.getByRole('button', { name: 'Import', exact: true }).click({ delay: 80 });
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('JSON that is no recording changes nothing, and the library says why', async () => {
  await bringIn('orders.json', '{"orders": []}');
  await popup.getByText('This JSON file is no recording of Chrome DevTools').waitFor();
  await bringIn('cut.json', JSON.stringify(RECORDING).slice(0, 200));
  await popup.getByText('This JSON file is damaged').waitFor();
  await popup.getByText('No SOPs yet').waitFor();
});

test('a recording of Chrome DevTools becomes an SOP without pictures', async () => {
  await bringIn('restart.json', JSON.stringify(RECORDING));
  const opened = bench.context.waitForEvent('page');
  await popup
    .getByRole('button', { name: new RegExp(`^${RECORDING.title}`) })
    .first()
    .click({ delay: 80 });
  const editor = await opened;
  const items = editor.getByRole('list', { name: 'Steps', exact: true }).getByRole('listitem');
  await expect.poll(() => items.count()).toBe(4);
  const { sop, text } = await exportMarkdown(editor);
  const steps = sop.phases.flatMap((phase) => phase.steps);
  expect(steps.map(({ action, target, value, secret }) => [action, target?.name, value, secret])).toEqual([
    ['navigate', undefined, 'https://ci.example.com/jobs', undefined],
    ['fill', 'Reason', 'It hangs', undefined],
    ['fill', 'Password', undefined, true],
    ['click', 'Restart', undefined, undefined],
  ]);
  expect(steps.some(({ image, imageMissing, at }) => image || imageMissing || at)).toBe(false);
  expect(text('README.md') + text('sop.json')).not.toContain('correct-horse-7');
});
