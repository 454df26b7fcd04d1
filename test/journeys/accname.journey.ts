import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RecordedEvent } from '../../src/core/event';
import type { Target } from '../../src/core/target';
import { type Bench, openBench } from '../support/extension';
import { page as html, type PageServer, startPages } from '../support/pages';
import { startRecording } from '../support/recording';
import { readStore } from '../support/store';
import { samples } from './accname-samples';

let bench: Bench;
let pages: PageServer;
/** What was recorded of each sample. */
const recorded: RecordedEvent[][] = [];

// One page and one recording: each sample is pressed once, and typed into when it takes text.
beforeAll(async () => {
  bench = await openBench();
  pages = await startPages();
  const tab = await bench.context.newPage();
  const popup = await startRecording(bench);
  await tab.bringToFront();
  const rows = samples.map(
    ({ html: sample }, index) => `<div id="sample-${index}" style="margin:12px 60px">${sample}</div><hr>`,
  );
  pages.serve('/', html('Names', rows.join('')));
  await tab.goto(pages.at('/'));
  await tab.waitForTimeout(800);
  const begun: number[] = [];
  for (const index of samples.keys()) {
    const target = tab.locator(`#sample-${index} [data-t]`);
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (!box) throw new Error(`Sample ${index} is not to be seen`);
    begun.push(Date.now());
    await tab.mouse.move(box.x + Math.min(10, box.width / 2), box.y + box.height / 2);
    await tab.mouse.down();
    await tab.waitForTimeout(60);
    await tab.mouse.up();
    if (
      await target.evaluate((element) => element.matches('textarea, input:not([type]), [type=search], [type=number]'))
    ) {
      await tab.keyboard.press('7', { delay: 20 });
      await tab.keyboard.press('Tab', { delay: 20 });
    }
    await tab.waitForTimeout(100);
  }
  begun.push(Date.now());
  await tab.waitForTimeout(800);
  const { events } = await readStore(popup);
  for (const index of samples.keys())
    recorded.push(events.filter(({ at }) => at >= (begun[index] ?? 0) && at < (begun[index + 1] ?? 0)));
});

afterAll(async () => {
  await bench?.close();
  await pages?.close();
});

for (const [index, { of, role = 'button', name, limitation }] of samples.entries())
  (limitation === undefined ? test : test.fails)(`${of}: ${name}`, () => {
    const targets = recorded[index]?.map(({ data }) => (data as { target: Target }).target) ?? [];
    expect(targets).toHaveLength(1);
    expect(targets[0]).toMatchObject({ role, name });
  });

test('there are samples of every part', () => expect(samples.length).toBeGreaterThanOrEqual(60));
