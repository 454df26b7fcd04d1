import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, openBench } from '../support/extension';
import { page as html, type PageServer, startPages } from '../support/pages';
import { personAt } from '../support/person';
import { startRecording, stopRecording } from '../support/recording';

let bench: Bench;
let pages: PageServer;
let editor: Page;

const press = (name: string) => editor.getByRole('button', { name, exact: true }).click({ delay: 80 });

beforeAll(async () => {
  bench = await openBench();
  pages = await startPages();
  const row = (n: number) =>
    `<tr><td>web-${n}</td><td>running</td><td>t3.small</td><td>eu-west-1${'abc'[n % 3]}</td></tr>`;
  pages.serve(
    '/',
    html(
      'Console',
      `<style>body{font:14px sans-serif;margin:40px}td{padding:10px 30px;border-bottom:1px solid #ddd}</style><h1>Instances</h1><p><button>Check</button> <button>Launch instance</button></p><table>${Array.from({ length: 14 }, (_, n) => row(n)).join('')}</table>`,
    ),
  );
  const tab = await bench.context.newPage();
  const popup = await startRecording(bench, 'Mark pictures');
  await tab.bringToFront();
  await tab.goto(pages.at('/'));
  await tab.waitForTimeout(800);
  const person = personAt(tab);
  await person.click(tab.getByRole('button', { name: 'Check' }));
  await person.click(tab.getByRole('button', { name: 'Launch instance' }));
  await tab.waitForTimeout(500);
  editor = await stopRecording(bench, popup);
});

afterAll(async () => {
  await bench?.close();
  await pages?.close();
});

test('look', async () => {
  const errors: string[] = [];
  editor.on('console', (m) => ['error', 'warning'].includes(m.type()) && errors.push(m.text()));
  editor.on('pageerror', (e) => errors.push(String(e)));
  await editor.setViewportSize({ width: 1366, height: 800 });
  await editor.screenshot({ path: '/tmp/look6p/list.png' });
  await press('Open picture of step 1.3');
  const picture = editor.getByRole('dialog', { name: /^Picture of step/ });
  const drawn = await picture.locator('img, canvas').first().boundingBox();
  if (!drawn) throw new Error('none');
  const at = (x: number, y: number) => [drawn.x + drawn.width * x, drawn.y + drawn.height * y] as const;
  const drag = async (from: [number, number], to: [number, number]) => {
    await editor.mouse.move(...at(...from));
    await editor.mouse.down();
    await editor.mouse.move(...at((from[0] + to[0]) / 2, (from[1] + to[1]) / 2), { steps: 4 });
    await editor.mouse.move(...at(...to), { steps: 4 });
    await editor.mouse.up();
    await editor.waitForTimeout(100);
  };
  await drag([0.2, 0.5], [0.3, 0.55]);
  await editor.keyboard.press('a');
  await drag([0.5, 0.5], [0.2, 0.2]);
  await editor.keyboard.press('b');
  await drag([0.05, 0.3], [0.3, 0.36]);
  await editor.keyboard.press('c');
  await drag([0.4, 0.3], [0.4, 0.3]);
  await drag([0.45, 0.3], [0.45, 0.3]);
  await editor.keyboard.press('t');
  await drag([0.5, 0.52], [0.5, 0.52]);
  await editor.waitForTimeout(200);
  await editor.keyboard.press('ControlOrMeta+A');
  await editor.keyboard.type('Take the smallest size that there is in this region, please');
  await editor.waitForTimeout(300);
  await editor.screenshot({ path: '/tmp/look6p/marked.png' });
  await picture.getByRole('button', { name: 'Zoom to target', exact: true }).first().click({ delay: 60 });
  await editor.waitForTimeout(300);
  await editor.screenshot({ path: '/tmp/look6p/zoomed.png' });
  await editor.emulateMedia({ colorScheme: 'dark' });
  for (const width of [1366, 1000, 400]) {
    await editor.setViewportSize({ width, height: 800 });
    await editor.waitForTimeout(200);
    await editor.screenshot({ path: `/tmp/look6p/dark-${width}.png` });
  }
  await editor.setViewportSize({ width: 1366, height: 800 });
  await editor.keyboard.press('Escape');
  await editor.waitForTimeout(300);
  await editor.screenshot({ path: '/tmp/look6p/list-dark.png' });
  console.log(errors);
  expect(errors).toEqual([]);
});
