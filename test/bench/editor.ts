import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import type { Row } from '../support/bench-row';
import { traceNamed } from '../support/bench-tab';
import { type Bench, openBench } from '../support/extension';
import { firstLoad } from '../support/first-load';
import { storePictured } from '../support/pictured-sop';

/** How many steps the documents have; each is compared with one of as few as here. */
const SIZES = (process.env['STEPS'] ?? '50,500,2000').split(',').map(Number);
const FEW = 5;
const TIMES = 6;
/** What may be loaded before the document is shown, in bytes. */
const ALLOWED = 150_000;
/** Until what waits for the page to rest is done: saving, the score, suggestions; in milliseconds. */
const RESTS = 1500;

/** What is measured of one document: milliseconds, and megabytes. */
interface Measured {
  opening: number;
  key: number;
  frame: number;
  /** Of any thread of the browser, without what other programs took of it. */
  task: number;
  reorder: number;
  /** Without what is shared, such as decoded pictures, which the browser drops when memory is short. */
  own: number;
  memory: number;
}

/**
 * The editor on documents of many steps, each with a picture of 1366×800, beside one of five: until the first step can be used,
 * the script of a letter and of a step that moves, the longest frame and task while scrolling, the memory of its process. And what is
 * loaded first. Build first.
 */
export async function bench(): Promise<Row[]> {
  const bytes = firstLoad('src/entrypoints/editor/editor.html');
  const load = { what: 'first load, gzipped', value: round(bytes / 1000), unit: 'kB', ratio: round(bytes / ALLOWED) };
  const few = await measured(FEW);
  const rows: Row[] = [{ ...load, yardstick: `${ALLOWED / 1000} kB` }];
  for (const steps of SIZES) {
    const many = await measured(steps);
    const row = (what: string, part: keyof Measured, unit = 'ms') =>
      rows.push({
        what: `${what}, ${steps} steps`,
        value: round(many[part]),
        unit,
        ratio: round(many[part] / few[part]),
        yardstick: `${FEW} steps, ${round(few[part])} ${unit}`,
      });
    row('opening until the first step can be used', 'opening');
    row('script of a letter', 'key');
    row('longest frame while scrolling', 'frame');
    row('longest task while scrolling, processor time', 'task');
    row('script of a step that moves', 'reorder');
    row('own memory after scrolling', 'own', 'MB');
    row('memory with decoded pictures', 'memory', 'MB');
  }
  return rows;
}

async function measured(steps: number): Promise<Measured> {
  const bench = await openBench();
  try {
    const popup = await bench.openPopup();
    await popup.getByText('No SOPs yet').waitFor();
    const id = await storePictured(popup, steps);
    await popup.close();
    const url = bench.url(`src/entrypoints/editor/editor.html?sop=${id}`);
    let opening = Number.POSITIVE_INFINITY;
    for (let time = 0; time < 3; time++) {
      const page = await bench.context.newPage();
      opening = Math.min(opening, await openingOf(page, url));
      await page.close();
    }
    const page = await bench.context.newPage();
    await openingOf(page, url);
    await page.waitForTimeout(RESTS);
    const session = await bench.context.newCDPSession(page);
    await session.send('Performance.enable');
    const key = await typing(page, session);
    const reorder = await moving(page, session);
    const frame = await scrolling(page);
    // Once more, further down: tracing makes frames longer.
    const traced = await traceNamed(session, 'RunTask');
    await scrolling(page);
    const task = Math.max(...(await traced()));
    await page.waitForTimeout(RESTS);
    return { opening, key, reorder, frame, task, ...(await memoryOf(bench)) };
  } finally {
    await bench.close();
  }
}

/** Milliseconds from going to the page until the frame in which the first step is. */
async function openingOf(page: Page, url: string): Promise<number> {
  await page.addInitScript(() => {
    const looking = new MutationObserver(() => {
      if (!document.querySelector('[data-step] [data-mark=edit]')) return;
      looking.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => Object.assign(window, { shownAt: performance.now() })));
    });
    looking.observe(document, { subtree: true, childList: true });
  });
  await page.goto(url);
  const at = await page.waitForFunction(() => (window as unknown as { shownAt?: number }).shownAt);
  return Number(await at.jsonValue());
}

/** The median of what script a letter costs until it is shown. */
async function typing(page: Page, session: CDPSession): Promise<number> {
  await page.getByRole('textbox', { name: 'Title', exact: true }).click();
  return scriptOf(page, session, () => page.keyboard.press('x'));
}

async function moving(page: Page, session: CDPSession): Promise<number> {
  await page.locator('[data-step] [data-mark=edit]').first().focus();
  const first = () => page.locator('[data-step]').first().getAttribute('data-step');
  const before = await first();
  const script = await scriptOf(page, session, () => page.keyboard.press('Alt+ArrowDown'));
  if ((await first()) === before) throw new Error('The step has not moved');
  return script;
}

/** The median of the script that an action causes until the next frame is drawn, in milliseconds. */
async function scriptOf(page: Page, session: CDPSession, act: () => Promise<void>): Promise<number> {
  const script = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
  };
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const before = await script();
    await act();
    await page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))));
    times.push((await script()) - before);
    await page.waitForTimeout(RESTS);
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

/** The longest time between two frames while the wheel turns, in milliseconds. */
async function scrolling(page: Page): Promise<number> {
  await page.mouse.move(680, 500);
  await page.evaluate(() => {
    let last = performance.now();
    const frames = { longest: 0, on: true };
    const frame = (now: number) => {
      frames.longest = Math.max(frames.longest, now - last);
      last = now;
      if (frames.on) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    Object.assign(window, { frames });
  });
  for (let turn = 0; turn < 60; turn++) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(20);
  }
  return page.evaluate(() => {
    const { frames } = window as unknown as { frames: { longest: number; on: boolean } };
    frames.on = false;
    return frames.longest;
  });
}

/** Memory of the largest page process, shared parts in proportion, in megabytes. */
async function memoryOf(bench: Bench): Promise<Pick<Measured, 'own' | 'memory'>> {
  const session = await bench.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('No session with the browser');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'));
  const largest = (name: string) =>
    Math.max(...sizes.map((text) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1]) / 1024));
  return { own: largest('Pss_Anon'), memory: largest('Pss') };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
