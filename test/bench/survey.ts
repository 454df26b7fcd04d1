import type { CDPSession, Page } from 'playwright-core';
import type { Row } from '../support/bench-row';
import { traceNamed } from '../support/bench-tab';
import { openBench } from '../support/extension';
import { page as html, startPages } from '../support/pages';
import { startRecording } from '../support/recording';

const ROWS = Number(process.env['ROWS'] ?? 20_000);
/** Longer than any look takes, in milliseconds. */
const LOOKED_AT_WITHIN = 12_000;

/**
 * How a large table is looked at for secrets while the page is idle: at first, and when some of it changes. The longest
 * stretch and all of them together, beside a walk that only reads all texts. Build first.
 */
export async function bench(): Promise<Row[]> {
  const bench = await openBench();
  const pages = await startPages();
  try {
    await startRecording(bench);
    const tab = await bench.context.newPage();
    await tab.bringToFront();
    pages.serve('/table', html('Instances', `<table><tbody>${table()}</tbody></table>`));
    await tab.goto(pages.at('/none'));
    const session = await bench.context.newCDPSession(tab);
    const first = await stretches(session, tab, () => tab.goto(pages.at('/table')));
    const walk = await walkOf(tab);
    const rows = [row('first look at all rows', first, walk)];
    for (const count of [1, 100, ROWS]) {
      const durations = await stretches(session, tab, () => tab.evaluate(change, count));
      rows.push(row(`${count.toLocaleString('en')} changed rows of ${ROWS.toLocaleString('en')}`, durations, walk));
    }
    return rows.flat();
  } finally {
    await bench.close();
    await pages.close();
  }
}

/** Rows as a console has them, no two alike. */
function table(): string {
  const cells = (row: number) => [
    `i-0abc1234def5${row.toString(16).padStart(5, '0')}`,
    `web-prod-${row}`,
    'running',
    `10.${row >> 8}.${row & 255}.17`,
    `launched ${row} minutes ago by the deploy pipeline`,
  ];
  return Array.from(
    { length: ROWS },
    (_, row) =>
      `<tr>${cells(row)
        .map((cell) => `<td>${cell}</td>`)
        .join('')}</tr>`,
  ).join('');
}

/** Gives that many rows a new text. */
function change(count: number): void {
  const rows = document.querySelectorAll('tr');
  for (let at = 0; at < count; at++) {
    const text = rows[at]?.children[1]?.firstChild as Text;
    text.data = `web-stage-${at}-${count}`;
  }
}

async function stretches(session: CDPSession, tab: Page, act: () => Promise<unknown>): Promise<number[]> {
  const stop = await traceNamed(session, 'FireIdleCallback');
  await act();
  await tab.waitForTimeout(LOOKED_AT_WITHIN);
  return stop();
}

/** The shortest time of several in which all texts are read, in milliseconds. */
function walkOf(tab: Page): Promise<number> {
  return tab.evaluate(() => {
    let time = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 5; round++) {
      const start = performance.now();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let length = 0;
      while (walker.nextNode()) length += (walker.currentNode as Text).data.trim().length;
      if (length > 0) time = Math.min(time, performance.now() - start);
    }
    return time;
  });
}

function row(what: string, durations: readonly number[], walk: number): Row[] {
  const total = durations.reduce((sum, duration) => sum + duration, 0);
  const yardstick = `a walk that reads all texts, ${round(walk)} ms`;
  return [
    {
      what: `${what}: longest of ${durations.length} stretches`,
      value: round(Math.max(0, ...durations)),
      unit: 'ms',
      ratio: round(Math.max(0, ...durations) / walk),
      yardstick,
    },
    { what: `${what}: all stretches`, value: round(total), unit: 'ms', ratio: round(total / walk), yardstick },
  ];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
