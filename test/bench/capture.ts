import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession } from 'playwright-core';
import { startAwsConsole } from '../consoles/aws/server';
import type { Row } from '../support/bench-row';
import { openBench } from '../support/extension';
import { page as html, startPages } from '../support/pages';
import { type Person, personAt } from '../support/person';
import { startRecording } from '../support/recording';

/** Each action is a click or some typed keys; half of each. */
const ACTIONS = 40;
/** Those whose listeners do the most. */
const TYPES = ['pointerdown', 'click', 'keydown', 'input'] as const;
/** What the injected script may weigh, gzipped, in KB. */
const MOST_KB = 45;

type Type = (typeof TYPES)[number];

/** What is read of an entry of the timeline; `dur` in microseconds. */
interface Slice {
  name: string;
  dur?: number;
  args?: { data?: { type?: string } };
}

/** A place to work at, and what is done there. */
interface Place {
  name: string;
  url: string;
  ready(person: Person): Promise<void>;
  act(person: Person, index: number): Promise<void>;
}

/**
 * What recording adds to the dispatch of an event, as the browser's own timeline measures it: the same person does the same
 * things in a browser that records and in one that does not. Build first.
 */
export async function bench(): Promise<Row[]> {
  const console = await startAwsConsole();
  const pages = await startPages();
  pages.serve('/table', html('Table', tableOf(5000)));
  const places: Place[] = [
    {
      name: 'AWS launch form',
      url: `${console.url}/ec2/home?region=eu-west-1#LaunchInstances:`,
      ready: (person) => person.click(person.page.getByRole('button', { name: 'Advanced details' })),
      async act(person, index) {
        const { page } = person;
        if (index % 4 === 0) await person.click(page.getByRole('checkbox', { name: 'Termination protection' }));
        else if (index % 4 === 1) await person.click(page.getByRole('textbox', { name: 'Name', exact: true }));
        else if (index % 4 === 2) await person.type('web-7');
        else
          await person.click(
            page.getByRole('radio', { name: index % 8 === 3 ? 'Ubuntu 24.04' : 'Amazon Linux' }).first(),
          );
      },
    },
    {
      name: 'table of 5,000 rows',
      url: pages.at('/table'),
      ready: (person) => person.page.getByRole('button', { name: 'Start web-0', exact: true }).waitFor(),
      async act(person, index) {
        const { page } = person;
        if (index % 4 === 0) await person.click(page.locator(`#start-${index % 12}`));
        else if (index % 4 === 1) await person.click(page.locator('#filter'));
        else if (index % 4 === 2) await person.type('web-7');
        else await person.click(page.locator(`#select-${index % 12}`));
      },
    },
  ];
  const rows: Row[] = [];
  try {
    const without = await timed(places, false);
    const recorded = await timed(places, true);
    for (const [index, place] of places.entries())
      for (const type of TYPES) {
        const [ours, yardstick] = [recorded, without].map((all) => all[index]?.get(type) ?? []) as [number[], number[]];
        for (const [named, share] of [
          ['median', 0.5],
          ['p95', 0.95],
        ] as const) {
          const [a, b] = [quantile(ours, share), quantile(yardstick, share)];
          rows.push({
            what: `${place.name}: ${type}, ${named} of ${ours.length}`,
            value: round(a - b),
            unit: 'ms added',
            ratio: round(a / b),
            yardstick: `${round(b)} ms without`,
          });
        }
      }
  } finally {
    await pages.close();
    await console.close();
  }
  return [...rows, weight()];
}

/** Durations in milliseconds of each dispatch, by type, for each of the places. */
async function timed(places: readonly Place[], recorded: boolean): Promise<Map<Type, number[]>[]> {
  const bench = await openBench();
  try {
    const popup = recorded ? await startRecording(bench) : await bench.openPopup();
    await popup.waitForTimeout(300);
    const tab = await bench.context.newPage();
    const all: Map<Type, number[]>[] = [];
    for (const place of places) {
      await tab.bringToFront();
      await tab.goto(place.url);
      const person = personAt(tab, 3);
      await place.ready(person);
      await person.look(1500);
      const session = await bench.context.newCDPSession(tab);
      const stop = await trace(session);
      for (let index = 0; index < ACTIONS; index++) await place.act(person, index);
      all.push(await stop());
      await session.detach();
    }
    return all;
  } finally {
    await bench.close();
  }
}

/** Begins to trace; what comes back ends it and gives the durations of the dispatches, by type. */
async function trace(session: CDPSession): Promise<() => Promise<Map<Type, number[]>>> {
  const durations = new Map<Type, number[]>(TYPES.map((type) => [type, []]));
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, dur, args } of value as unknown as Slice[])
      if (name === 'EventDispatch' && dur !== undefined) durations.get(args?.data?.type as Type)?.push(dur / 1000);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  });
  return async () => {
    const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.end');
    await complete;
    return durations;
  };
}

/** The injected script, as a server would send it. */
function weight(): Row {
  const file = join(import.meta.dirname, '../../dist/chromium/src/entrypoints/content/content.iife.js');
  const kilobytes = gzipSync(readFileSync(file)).length / 1000;
  return {
    what: 'content.iife.js, gzipped',
    value: round(kilobytes),
    unit: 'KB',
    ratio: round(kilobytes / MOST_KB),
    yardstick: `${MOST_KB} KB`,
  };
}

function tableOf(rows: number): string {
  const row = (_: unknown, index: number) =>
    `<tr><td><input type="checkbox" id="select-${index}" aria-label="Select web-${index}"></td><td>web-${index}</td><td>i-0abc${index}</td>
    <td>running</td><td>10.0.${index >> 8}.${index & 255}</td><td><button id="start-${index}">Start web-${index}</button></td></tr>`;
  return `<h1>Instances</h1><label>Filter <input id="filter"></label><table><thead><tr><th></th><th>Name</th><th>Id</th><th>State</th>
    <th>Address</th><th></th></tr></thead><tbody>${Array.from({ length: rows }, row).join('')}</tbody></table>`;
}

/** The smallest value that at least that share of the values does not exceed. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
