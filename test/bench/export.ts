import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { CDPSession, Page } from 'playwright-core';
import { trimmedPackages } from '../../vite.trim';
import { program } from '../run/setup.mjs';
import type { Row } from '../support/bench-row';
import { type Bench, openBench } from '../support/extension';
import { pictureBytes } from '../support/zip-files';
import type { Packer } from '../support/zips-page';

const COUNT = 500;
const SIZE = 300_000;
const RUNS = 5;
/** Between two looks at the memory, in milliseconds. */
const LOOKS = 25;
const PACKERS: readonly Packer[] = ['ours', 'client-zip', 'fflate'];

/**
 * Packing 500 pictures of 300 KB in a page of the extension, beside `zip -0` on the same files: how long it takes, and how much
 * memory the whole browser takes more of than before, beside the size of the files. And what other libraries take. Build first.
 */
export async function bench(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sopwright-zip-'));
  const browser = await openBench();
  try {
    const page = await browser.openPopup();
    await load(page);
    writeFiles(folder);
    const times = new Map<Packer | 'zip', number[]>();
    const note = (by: Packer | 'zip', ms: number) => times.set(by, [...(times.get(by) ?? []), ms]);
    // In turn, so that what else the machine does strikes all of them.
    for (let run = 0; run < RUNS; run++) {
      note('zip', zipped(folder));
      for (const by of PACKERS) note(by, (await pack(page, by)).ms);
    }
    await page.close();
    const median = (by: Packer | 'zip') => (times.get(by) ?? []).sort((a, b) => a - b)[RUNS >> 1] ?? Number.NaN;
    const what = `${COUNT} pictures of ${SIZE / 1000} KB`;
    const rows: Row[] = PACKERS.map((by) => ({
      what: `${what}, ${by}`,
      value: round(median(by)),
      unit: 'ms',
      ratio: round(median(by) / median('zip')),
      yardstick: `zip -0 on the same files: ${round(median('zip'))} ms`,
    }));
    for (const by of PACKERS) {
      const megabytes = await memoryOf(browser, by);
      const ratio = round((megabytes * 1e6) / (COUNT * SIZE));
      rows.push({
        what: `extra memory, ${by}`,
        value: round(megabytes),
        unit: 'MB',
        ratio,
        yardstick: 'size of the files',
      });
    }
    return rows;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What packs and what is packed, in the page: its policy lets no script in that is not the extension's, but a debugger's. */
async function load(page: Page): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../support/zips-page.ts')],
    bundle: true,
    // As in what is built.
    alias: { jszip: trimmedPackages.jszip },
    write: false,
    format: 'iife',
    platform: 'browser',
    logLevel: 'error',
  });
  await page.evaluate(outputFiles[0]?.text ?? '');
  await page.evaluate(([count, size]) => (globalThis as unknown as Zips).zips.fill(count, size), [
    COUNT,
    SIZE,
  ] as const);
}

interface Zips {
  zips: { fill(count: number, size: number): void; pack(by: Packer): Promise<{ ms: number; size: number }> };
}

async function pack(page: Page, by: Packer): Promise<{ ms: number }> {
  const done = await page.evaluate((packer) => (globalThis as unknown as Zips).zips.pack(packer), by);
  if (done.size < COUNT * SIZE) throw new Error(`${by} has left something out`);
  return done;
}

function writeFiles(folder: string): void {
  mkdirSync(join(folder, 'images'));
  for (let index = 0; index < COUNT; index++)
    writeFileSync(join(folder, `images/${index}.webp`), pictureBytes(index, SIZE));
}

/** How long Debian's zip takes, in milliseconds. */
function zipped(folder: string): number {
  const made = join(folder, 'made.zip');
  rmSync(made, { force: true });
  const zip = program('zip', 'zip');
  const start = performance.now();
  execFileSync(zip, ['-0', '-q', '-r', made, 'images'], { cwd: folder });
  return performance.now() - start;
}

/** The most memory that the browser had beyond what it had before, in megabytes, in a page of its own. */
async function memoryOf(browser: Bench, by: Packer): Promise<number> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('No session with the browser');
  const page = await browser.openPopup();
  await load(page);
  const tab = await browser.context.newCDPSession(page);
  for (let round = 0; round < 3; round++) await tab.send('HeapProfiler.collectGarbage');
  const before = await memory(session);
  let most = before;
  let packing = true;
  const looking = (async () => {
    while (packing) {
      most = Math.max(most, await memory(session));
      await new Promise((resolve) => setTimeout(resolve, LOOKS));
    }
  })();
  await pack(page, by);
  most = Math.max(most, await memory(session));
  packing = false;
  await looking;
  await page.close();
  return most - before;
}

/** Memory of all processes of the browser, shared parts in proportion, in megabytes. */
async function memory(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const kilobytes = processInfo.map(({ id }) => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      // It has ended meanwhile.
      return 0;
    }
  });
  return (kilobytes.reduce((sum, size) => sum + size, 0) * 1024) / 1e6;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
