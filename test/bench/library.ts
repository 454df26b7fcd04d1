import type { Page } from 'playwright-core';
import { factsOf, UNFILED } from '../../src/core/card';
import { Engine } from '../../src/entrypoints/popup/search/engine';
import { linesOf } from '../../src/entrypoints/popup/search/texts';
import type { Row } from '../support/bench-row';
import { type Bench, openBench } from '../support/extension';
import { manySops, storeSops } from '../support/many-sops';

const SEARCHED = 500;
const LISTED = Number(process.env['SOPS'] ?? 1000);
/** As they are typed: the beginning of a word, a mistyped one, several, a part of an address, none that is there. */
const QUERIES = ['r', 'rot', 'sigining', 'rotate signing staging', 'kafka-1a', 'web.example.com', 'nothing like it'];

/**
 * How long a query takes in 500 SOPs of 50 steps, beside looking for the same letters through all of their texts, and
 * until the library with 1,000 SOPs is on the screen, beside an empty one. Build first.
 */
export async function bench(): Promise<Row[]> {
  return [...searching(), ...(await opening())];
}

function searching(): Row[] {
  const engine = new Engine();
  const sops = manySops(SEARCHED, 50);
  const start = performance.now();
  for (const sop of sops) engine.put({ id: sop.id, ...factsOf(sop), ...UNFILED }, sop);
  const indexing = performance.now() - start;
  const texts = sops.map((sop) => [sop.title, ...linesOf(sop)].join('\n').toLowerCase());
  const scan = (query: string) => texts.filter((text) => text.includes(query)).length;
  const timed = (act: () => unknown) => {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 5; run++) {
      const since = performance.now();
      act();
      best = Math.min(best, performance.now() - since);
    }
    return best;
  };
  const each = QUERIES.map((query) => ({ ours: timed(() => engine.find(query)), plain: timed(() => scan(query)) }));
  const slowest = each.reduce((a, b) => (b.ours > a.ours ? b : a));
  const mean = (of: 'ours' | 'plain') => each.reduce((sum, time) => sum + time[of], 0) / each.length;
  const yardstick = 'a scan of the same texts for the same letters';
  return [
    row(`slowest query in ${SEARCHED} SOPs`, slowest.ours, slowest.plain, yardstick),
    row(`mean of ${QUERIES.length} queries in ${SEARCHED} SOPs`, mean('ours'), mean('plain'), yardstick),
    row(`taking in one of ${SEARCHED} SOPs`, indexing / SEARCHED, mean('plain'), yardstick),
  ];
}

async function opening(): Promise<Row[]> {
  const bench = await openBench();
  try {
    const page = await bench.openPopup();
    await page.getByText('No SOPs yet').waitFor();
    const empty = await shownAfter(bench, '.library .empty');
    await storeSops(page, manySops(LISTED));
    await page.close();
    const full = await shownAfter(bench, '.sops li');
    return [row(`opening the library with ${LISTED} SOPs, to the first list`, full, empty, 'an empty library')];
  } finally {
    await bench.close();
  }
}

/** The shortest time of several from going to the page until the frame that shows what the selector finds, in milliseconds. */
async function shownAfter(bench: Bench, selector: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 6; run++) {
    const page: Page = await bench.context.newPage();
    await page.addInitScript((wanted) => {
      const looking = new MutationObserver(() => {
        if (!document.querySelector(wanted)) return;
        looking.disconnect();
        // The frame after the one in which it is drawn.
        requestAnimationFrame(() => requestAnimationFrame(() => Object.assign(window, { shownAt: performance.now() })));
      });
      looking.observe(document, { subtree: true, childList: true });
    }, selector);
    await page.goto(bench.url('src/entrypoints/popup/popup.html'));
    const at = await page.waitForFunction(() => (window as unknown as { shownAt?: number }).shownAt);
    best = Math.min(best, Number(await at.jsonValue()));
    await page.close();
  }
  return best;
}

function row(what: string, value: number, plain: number, yardstick: string): Row {
  const round = (number: number) => Math.round(number * 100) / 100;
  return { what, value: round(value), unit: 'ms', ratio: round(value / plain), yardstick };
}
