import { readdirSync, readFileSync } from 'node:fs';
import { idleFor } from '../bench-tab';
import { openBench } from '../extension';
import { page as html, type PageServer } from '../pages';
import { openOurs } from './onlookers';

/** A tick of the kernel's accounts, in milliseconds. */
const TICK = 10;
const IDLE = 10_000;

/** Shares of one core that a still page costs, in percent: its main thread, and all processes of the browser. */
export interface Idle {
  thread: number;
  browser: number;
}

/** What a page costs on which nobody does anything and nothing moves, with and without recording. */
export async function idleCosts(pages: PageServer): Promise<{ ours: Idle; nothing: Idle }> {
  const rows = Array.from({ length: 300 }, (_, row) => `<p>web-${row} <button>Start</button></p>`).join('');
  pages.serve('/still', html('Still', rows));
  const measure = async (recording: boolean): Promise<Idle> => {
    const bench = recording ? undefined : await openBench();
    const onlooker = bench ? { bench, tab: await bench.context.newPage() } : await openOurs();
    const { tab } = onlooker;
    try {
      await tab.bringToFront();
      await tab.goto(pages.at('/still'));
      // By then all that is done once is done.
      await tab.waitForTimeout(6000);
      const session = await tab.context().newCDPSession(tab);
      const before = processTime(onlooker.bench.profile);
      const { task } = await idleFor(session, tab, IDLE);
      const after = processTime(onlooker.bench.profile);
      return { thread: (task / IDLE) * 100, browser: ((after - before) / IDLE) * 100 };
    } finally {
      await onlooker.bench.close();
    }
  };
  return { nothing: await measure(false), ours: await measure(true) };
}

/** How many pictures a second are taken on a page that changes every so many milliseconds, while nobody acts. */
export async function picturesASecond(pages: PageServer, every: number, seconds: number): Promise<number> {
  pages.serve(
    '/busy',
    html('Busy', `<p id="n">0</p><script>setInterval(() => { n.textContent = Date.now() }, ${every})</script>`),
  );
  const { bench, tab } = await openOurs();
  try {
    await tab.goto(pages.at('/busy'));
    await tab.waitForTimeout(2000);
    const worker = await bench.worker();
    await worker.evaluate(() => {
      const counted = globalThis as unknown as { taken: number };
      counted.taken = 0;
      const tabs = chrome.tabs as { captureVisibleTab: (...args: unknown[]) => unknown };
      const own = tabs.captureVisibleTab.bind(chrome.tabs);
      const count = (...args: unknown[]) => {
        counted.taken++;
        return own(...args);
      };
      tabs.captureVisibleTab = count;
      const { browser } = globalThis as unknown as { browser?: { tabs: typeof tabs } };
      if (browser && browser.tabs.captureVisibleTab !== count) browser.tabs.captureVisibleTab = count;
    });
    await tab.waitForTimeout(seconds * 1000);
    return (await worker.evaluate(() => (globalThis as unknown as { taken: number }).taken)) / seconds;
  } finally {
    await bench.close();
  }
}

/** CPU time that a browser's processes have taken so far, in milliseconds; not a number where there is no /proc. */
function processTime(profile: string): number {
  try {
    const processes = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => {
        try {
          // The name in parentheses may hold spaces.
          const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
            .replace(/^.*\) /, '')
            .split(' ');
          const isRoot = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`--user-data-dir=${profile}`);
          return [{ pid, parent: fields[1], time: (Number(fields[11]) + Number(fields[12])) * TICK, isRoot }];
        } catch {
          // It has ended meanwhile.
          return [];
        }
      });
    const ours = new Set(processes.filter(({ isRoot }) => isRoot).map(({ pid }) => pid));
    for (let size = -1; size !== ours.size; ) {
      size = ours.size;
      for (const { pid, parent } of processes) if (parent !== undefined && ours.has(parent)) ours.add(pid);
    }
    return processes.filter(({ pid }) => ours.has(pid)).reduce((sum, { time }) => sum + time, 0);
  } catch {
    return Number.NaN;
  }
}
