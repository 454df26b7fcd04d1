import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/setup.mjs';
import type { Row } from '../support/bench-row';
import { type Cell, cells } from '../support/camera/cells';
import { idleCosts, picturesASecond } from '../support/camera/cost';
import { PEERS } from '../support/camera/onlookers';
import { isWrong, type Summary, summarise, type Trial } from '../support/camera/summary';
import { type PageServer, startPages } from '../support/pages';

/** Trials a cell, a part of the cells by their names, and where chance begins. */
const TRIALS = Number(process.env['TRIALS'] ?? 100);
const CELLS = new RegExp(process.env['CELLS'] ?? '', 'i');
const SEED = Number(process.env['SEED'] ?? 1);

/** How often a page changes on which pictures are counted that nobody asked for, in milliseconds. */
const BUSY = [100, 300, 1000];

/** Pages of a console as people work in it. */
const CONSOLE = /^Cloudscape/;

interface Measured {
  cell: Cell;
  seed: number;
  trials: Trial[];
  untrusted: number;
  summary: Summary;
}

/**
 * How often the picture of a step shows the page as it was before the action, what it costs, and how three ways
 * compare in which others take theirs. Build first. The whole takes about three hours: `TRIALS=20 CELLS=pointerdown npm run
 * bench -- camera` does a part. Each picture, by its trial, is in out/bench-camera.json.
 */
export async function bench(): Promise<Row[]> {
  const pages = await startPages();
  const measured: Measured[] = [];
  try {
    for (const [index, cell] of cells.entries()) {
      if (!CELLS.test(cell.name)) continue;
      const seed = SEED * 1000 + index;
      const began = Date.now();
      try {
        const { trials, untrusted } = await cell.run(pages, TRIALS, seed);
        const one = { cell, seed, trials, untrusted, summary: summarise(trials) };
        measured.push(one);
        console.log(`${lineOf(one)}, ${Math.round((Date.now() - began) / 1000)} s`);
        for (const trial of trials.filter(isWrong)) console.log(`  wrong: ${JSON.stringify(trial)}`);
      } catch (error) {
        console.error(`${cell.name}, seed ${seed}: ${error instanceof Error ? error.stack : error}`);
      }
    }
    const costs = await costRows(pages);
    console.table(Object.fromEntries(measured.map((one) => [one.cell.name, inDetail(one)])));
    write(measured, costs);
    return [
      ...measured.filter(({ cell }) => !cell.peer).map((one) => rightRow(one, measured)),
      ...totals(measured),
      ...costs,
    ];
  } finally {
    await pages.close();
  }
}

function lineOf({ cell, seed, summary: { n, right, marked, missing, lost, wrong } }: Measured): string {
  return `${cell.name}: ${percent(right)} % right of ${n}, ${percent(marked)} % marked, ${percent(missing + lost)} % without, ${wrong} wrong (seed ${seed})`;
}

function inDetail({ summary, untrusted, trials }: Measured) {
  const { n, right, marked, missing, lost, wrong, unreadable, step, picture, kilobytes, held, heldP95, holds } =
    summary;
  const shown = (what: Trial['seen']) => trials.filter(({ seen }) => seen === what).length;
  return {
    n,
    'right %': percent(right),
    'marked %': percent(marked),
    'missing %': percent(missing),
    'no step %': percent(lost),
    'wrong as right': wrong,
    'after/older/neither': `${shown('after')}/${shown('older')}/${unreadable}`,
    'step ms': round(step),
    'picture ms': round(picture),
    KB: round(kilobytes),
    'held ms': round(held),
    p95: round(heldP95),
    'held > 30 ms %': percent(holds),
    untrusted,
  };
}

/** The share of right pictures, beside that of the best of the others on the same page under the same setting. */
function rightRow({ cell, summary: { right, n } }: Measured, measured: readonly Measured[]): Row {
  const peers = measured.filter(
    ({ cell: { page, setting, peer } }) => peer && page === cell.page && setting === cell.setting,
  );
  const best = peers.sort((a, b) => b.summary.right - a.summary.right)[0];
  return {
    what: `${cell.name}: right picture of ${n}`,
    value: percent(right),
    unit: '%',
    ratio: best ? round(right / best.summary.right) : Number.NaN,
    yardstick: best?.cell.peer ? `${PEERS[best.cell.peer]} ${percent(best.summary.right)} %` : 'no other ran',
  };
}

/** All cells together, beside what they are to be. */
function totals(measured: readonly Measured[]): Row[] {
  const ours = measured.filter(({ cell, trials }) => !cell.peer && trials.length > 0);
  const all = (some: readonly Measured[]) => summarise(some.flatMap(({ trials }) => trials));
  const person = ours.filter(({ cell }) => cell.press > 0);
  const whole = all(ours);
  const consoles = all(ours.filter(({ cell }) => CONSOLE.test(cell.page)));
  const row = (what: string, value: number, unit: string, goal: number, yardstick: string): Row => ({
    what,
    value: round(value),
    unit,
    ratio: round(value / goal),
    yardstick,
  });
  const worst = person.toSorted((a, b) => a.summary.right - b.summary.right)[0];
  return [
    row('right picture, presses of 30 to 120 ms', 100 * all(person).right, '%', 99.5, 'at least 99.5 %'),
    row(
      `right picture, worst: ${worst?.cell.name}`,
      100 * (worst?.summary.right ?? Number.NaN),
      '%',
      98,
      'at least 98 %',
    ),
    row(
      'right picture, presses of 0 ms',
      100 * all(ours.filter(({ cell }) => cell.press === 0)).right,
      '%',
      95,
      'at least 95 %',
    ),
    row('wrong picture presented as right', whole.wrong, 'pictures', 1, '0'),
    row('steps without a picture', 100 * whole.missing, '%', 0.1, 'at most 0.1 %'),
    row('actions without a step', 100 * whole.lost, '%', 0.1, 'at most 0.1 %'),
    row('added to the task of a press, median', whole.held, 'ms', 1, 'at most 1 ms'),
    row('added to the task of a press, p95', whole.heldP95, 'ms', 4, 'at most 4 ms'),
    row('presses in the console held for more than 30 ms', 100 * consoles.holds, '%', 5, 'at most 5 %'),
    row('release to stored step, median', whole.step, 'ms', 60, 'at most 60 ms'),
    row('press to stored picture, median', whole.picture, 'ms', 600, 'at most 600 ms'),
    row('picture of the console, median', consoles.kilobytes, 'KB', 200, 'at most 200 KB'),
  ];
}

/** What recording costs while nobody acts. */
async function costRows(pages: PageServer): Promise<Row[]> {
  const rows: Row[] = [];
  for (const every of BUSY) {
    const what = `pictures ahead, page changes every ${every} ms`;
    if (!CELLS.test(what)) continue;
    const value = round(await picturesASecond(pages, every, 10));
    rows.push({ what, value, unit: 'a second', ratio: round(value / 2), yardstick: 'at most 2' });
  }
  const idle = 'idle recording of a still page';
  if (CELLS.test(idle)) {
    const { ours, nothing } = await idleCosts(pages);
    for (const [of, who] of [
      ['thread', 'main thread'],
      ['browser', 'all processes'],
    ] as const) {
      const value = round(ours[of] - nothing[of]);
      rows.push({
        what: `${idle}: ${who}`,
        value,
        unit: '% of a core added',
        ratio: value,
        yardstick: `at most 1 %; nothing ${round(nothing[of])} %`,
      });
    }
  }
  return rows;
}

function write(measured: readonly Measured[], costs: readonly Row[]): void {
  const all = measured.map(({ cell: { run: _, ...cell }, ...rest }) => ({ ...cell, ...rest }));
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out/bench-camera.json'), `${JSON.stringify({ cells: all, costs }, null, 1)}\n`);
}

function percent(share: number): number {
  return round(100 * share);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
