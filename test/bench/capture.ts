import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { openPlaces, type Place } from '../support/bench-places';
import type { Row } from '../support/bench-row';
import { heapOf, idleFor, nodesOf, TYPES, type Type, trace } from '../support/bench-tab';
import { openBench } from '../support/extension';
import { personAt } from '../support/person';
import { startRecording } from '../support/recording';

/** Each action is a click or some typed keys. */
const ACTIONS = 20;
/** What the injected script may weigh, gzipped, in KB, and what it may hold in a tab, in MB. */
const MOST = { kilobytes: 45, megabytes: 5 };
/** Longer than anything is waited for after an action, in milliseconds. */
const QUIET_AFTER = 5500;
const IDLE = 5000;

/** Who looks on while a person works: nobody, rrweb's `record` in the page, or we. */
type Onlooker = 'nothing' | 'rrweb' | 'sopwright';

/** What was measured at one place. */
interface Measured {
  durations: Map<Type, number[]>;
  nodes: number;
  megabytes: number;
  idle: { task: number; script: number };
}

/**
 * What recording costs a page, as the browser itself measures it: the same person does the same things with nobody
 * looking on, with rrweb and with us. Build first.
 */
export async function bench(): Promise<Row[]> {
  const rrweb = await rrwebScript();
  const { places, close } = await openPlaces();
  try {
    const nothing = await measure(places, 'nothing', rrweb);
    const theirs = await measure(places, 'rrweb', rrweb);
    const ours = await measure(places, 'sopwright', rrweb);
    const rows = places.flatMap((place, index) => {
      const all = [ours[index], theirs[index], nothing[index]] as [Measured, Measured, Measured];
      return [...dispatches(place, ...all), ...costs(place, ...all)];
    });
    return [...rows, ...weights(rrweb)];
  } finally {
    await close();
  }
}

async function measure(places: readonly Place[], onlooker: Onlooker, rrweb: string): Promise<Measured[]> {
  const bench = await openBench();
  try {
    const popup = onlooker === 'sopwright' ? await startRecording(bench) : await bench.openPopup();
    await popup.waitForTimeout(300);
    const all: Measured[] = [];
    for (const place of places) {
      const tab = await bench.context.newPage();
      await tab.bringToFront();
      await tab.goto(place.url);
      await place.ready(tab).waitFor();
      if (onlooker === 'rrweb') await tab.addScriptTag({ content: rrweb });
      const person = personAt(tab, 3);
      await person.look(1500);
      const session = await bench.context.newCDPSession(tab);
      const stop = await trace(session);
      for (let index = 0; index < ACTIONS; index++) await place.act(person, index);
      const durations = await stop();
      const nodes = await nodesOf(tab);
      await tab.waitForTimeout(QUIET_AFTER);
      const megabytes = await heapOf(session);
      const idle = await idleFor(session, tab, IDLE);
      all.push({ durations, nodes, megabytes, idle });
      await tab.close();
    }
    return all;
  } finally {
    await bench.close();
  }
}

/** rrweb's recorder with its default options, as a script of the page; its events are kept in an array. */
async function rrwebScript(): Promise<string> {
  const entry = join(import.meta.dirname, '../support/rrweb-page.ts');
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
  });
  return outputFiles[0]?.text ?? '';
}

/** What listeners add to the dispatch of each type of event. */
function dispatches(place: Place, ours: Measured, theirs: Measured, nothing: Measured): Row[] {
  return TYPES.flatMap((type) =>
    [
      { named: 'median', share: 0.5 },
      { named: 'p95', share: 0.95 },
    ].map(({ named, share }) => {
      const of = ({ durations }: Measured) => quantile(durations.get(type) ?? [], share);
      const what = `${place.name}, ${ours.nodes} nodes: ${type}, ${named} of ${ours.durations.get(type)?.length}`;
      return against(what, 'ms added', of(ours), of(theirs), of(nothing));
    }),
  );
}

function costs(place: Place, ours: Measured, theirs: Measured, nothing: Measured): Row[] {
  const row = (what: string, unit: string, of: (measured: Measured) => number) =>
    against(`${place.name}: ${what}`, unit, of(ours), of(theirs), of(nothing));
  return [
    row(`heap of the tab, at most ${MOST.megabytes} MB added`, 'MB added', ({ megabytes }) => megabytes),
    row(`main thread in ${IDLE / 1000} s of idleness`, 'ms added', ({ idle }) => idle.task),
    row(`scripts in ${IDLE / 1000} s of idleness`, 'ms added', ({ idle }) => idle.script),
  ];
}

/** What we add to nothing; the ratio is that of the whole to the whole with rrweb. */
function against(what: string, unit: string, ours: number, theirs: number, nothing: number): Row {
  const yardstick = `rrweb ${round(theirs)}, nothing ${round(nothing)}`;
  return { what, value: round(ours - nothing), unit, ratio: round(ours / theirs), yardstick };
}

/** The injected script and rrweb's, as a server would send them. */
function weights(rrweb: string): Row[] {
  const file = join(import.meta.dirname, '../../dist/chromium/src/entrypoints/content/content.iife.js');
  const [ours, theirs] = [readFileSync(file), rrweb].map((text) => gzipSync(text).length / 1000) as [number, number];
  const row = (ratio: number, yardstick: string) => ({
    what: 'content.iife.js, gzipped',
    value: round(ours),
    unit: 'KB',
    ratio: round(ratio),
    yardstick,
  });
  return [row(ours / MOST.kilobytes, `at most ${MOST.kilobytes} KB`), row(ours / theirs, `rrweb ${round(theirs)} KB`)];
}

/** The smallest value that at least that share of the values does not exceed. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
