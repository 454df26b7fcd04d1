import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleSop } from '../fixtures/sample-sop';
import { type Bench, openBench } from '../support/extension';
import { importSop } from '../support/import-sop';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(async () => {
  await bench?.close();
});
test('look', async () => {
  const sop = structuredClone(sampleSop);
  const editor = await importSop(bench, sop);
  const errors: string[] = [];
  editor.on('pageerror', (e) => errors.push(String(e)));
  editor.on('console', (m) => {
    if (m.type() === 'error') errors.push(m.text());
  });
  const shot = (name: string) => editor.screenshot({ path: `/tmp/shots-steps/${name}.png` });
  await editor.locator('#procedure').scrollIntoViewIfNeeded();
  await editor.evaluate(() => document.querySelector('#procedure')?.scrollIntoView());
  await editor.waitForTimeout(500);
  await shot('rest');
  await editor.getByRole('button', { name: 'Edit step 1.5' }).hover();
  await shot('hover');
  await editor.getByRole('button', { name: 'Edit step 1.5' }).click();
  await editor.waitForTimeout(300);
  await shot('editing');
  await editor.keyboard.press('Tab');
  await editor.waitForTimeout(200);
  await shot('editing-code');
  await editor.keyboard.press('Escape');
  await editor.getByRole('button', { name: 'More for step 1.4' }).click();
  await editor.waitForTimeout(300);
  await shot('menu');
  await editor.keyboard.press('Escape');
  await editor.getByRole('checkbox', { name: 'Select step 1.2' }).click();
  await editor.getByRole('checkbox', { name: 'Select step 1.4' }).click({ modifiers: ['Shift'] });
  await editor.waitForTimeout(300);
  await shot('selected');
  await editor.keyboard.press('Delete');
  await editor.waitForTimeout(400);
  await shot('deleted');
  for (const width of [1000, 400, 320]) {
    await editor.setViewportSize({ width, height: 800 });
    await editor.getByRole('checkbox', { name: 'Select step 1.1' }).click();
    await editor.evaluate(() => document.querySelector('#procedure')?.scrollIntoView());
    await editor.waitForTimeout(300);
    await shot(`w${width}`);
    await editor.getByRole('checkbox', { name: 'Select step 1.1' }).click();
  }
  await editor.setViewportSize({ width: 1366, height: 800 });
  await editor.emulateMedia({ colorScheme: 'dark' });
  await editor.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await editor.getByRole('checkbox', { name: 'Select step 1.3' }).click();
  await editor.getByRole('button', { name: 'Edit step 1.2' }).click();
  await editor.waitForTimeout(300);
  await shot('dark');
  console.log(errors);
  expect(errors).toEqual([]);
});
