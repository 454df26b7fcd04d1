import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { steps } from '../../src/core/compose';
import { eventReader } from '../../src/events';
import type { Bench } from '../support/extension';
import type { PageServer } from '../support/pages';
import { personAt } from '../support/person';
import { openScene, type Scene } from '../support/scene';
import { readStore } from '../support/store';
import { english, sentence } from '../support/words';
import { type Hostile, PROCEED, pressAt } from './hostile/case';
import { documents } from './hostile/documents';
import { forged } from './hostile/forged';
import { frames } from './hostile/frames';
import { huge } from './hostile/huge';
import { patched } from './hostile/patched';

const reader = eventReader(english);
let scene: Scene;
let bench: Bench;
let pages: PageServer;
let popup: Page;
let tab: Page;
/** What any world of any document of the tab has thrown, rejected or complained of. */
const complaints: string[] = [];

beforeAll(async () => {
  scene = await openScene();
  ({ bench, pages, popup, tab } = scene);
  await hear(await bench.context.newCDPSession(tab));
});

afterAll(() => scene?.close());

/** Hears what goes wrong in all worlds of a target: the page's, and the isolated ones of extensions. */
async function hear(session: CDPSession): Promise<void> {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url } }) => {
    complaints.push([text, exception?.description ?? exception?.value, url].filter(Boolean).join(' '));
  });
  session.on('Log.entryAdded', ({ entry }) => {
    // Of the test's own looking at a document that allows no scripts; and of a browser looking for an icon.
    if (entry.level === 'error' && !/Blocked script execution|favicon|404/.test(entry.text))
      complaints.push(`${entry.source} ${entry.text}`);
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
}

/** Sentences of what happened after `since`, arrivals left out, once all of it is stored. */
async function sentencesSince(since: number): Promise<string[]> {
  await tab.waitForTimeout(450);
  const { events } = await readStore(popup);
  return steps(
    events.filter((event) => event.at >= since),
    reader,
  ).map(({ described }) => sentence(described));
}

const person = () => personAt(tab, 1, 0.5);
const press = (name: string) => person().click(tab.getByRole('button', { name, exact: true }));

/** The handlers of the slowest event so far, in milliseconds; heard by the page itself. */
const SLOWEST = `<script>{
  window.slowest = 0;
  new PerformanceObserver((list) => {
    for (const { processingStart, processingEnd } of list.getEntries()) slowest = Math.max(slowest, processingEnd - processingStart);
  }).observe({ type: 'event', durationThreshold: 16 });
}</script>`;

async function survive(one: Hostile, path: string): Promise<void> {
  const source =
    one.source?.replace('{proceed}', PROCEED) ??
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hostile</title>${one.within ? SLOWEST : ''}${one.head ?? ''}</head><body>${one.body ?? ''}${PROCEED}</body></html>`;
  pages.serve(path, source, one.headers);
  one.prepare?.(pages);
  complaints.length = 0;
  await tab.goto(one.insecure ? pages.insecure(path) : pages.at(path));
  await tab.waitForTimeout(700);
  const since = Date.now();
  await one.act?.({ person: person(), tab, pages, press });
  await tab.waitForTimeout(150);
  await pressAt(tab, 1260, 755);
  expect(await sentencesSince(since)).toEqual([...(one.steps ?? []), 'Click **Proceed**.']);
  expect(complaints).toEqual([]);
  if (one.holds) expect(await tab.locator(one.holds).count()).toBe(1);
  if (one.within) expect(await tab.evaluate('slowest')).toBeLessThan(one.within);
}

test('what goes wrong in an isolated world is heard', async () => {
  pages.serve('/heard', '<!doctype html><title>Heard</title><p>Heard</p>');
  const session = await bench.context.newCDPSession(tab);
  const worlds: { id: number; name: string; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  await tab.goto(pages.at('/heard'));
  await tab.waitForTimeout(300);
  const world = worlds.findLast(({ origin }) => origin.startsWith('chrome-extension://'));
  expect(world, 'the world of the extension').toBeDefined();
  complaints.length = 0;
  for (const expression of [
    "setTimeout(() => { throw new Error('thrown here') })",
    "Promise.reject(new Error('rejected here'))",
  ])
    await session.send('Runtime.evaluate', { expression, contextId: world?.id as number });
  await tab.waitForTimeout(300);
  for (const text of ['thrown here', 'rejected here']) expect(complaints.join('\n')).toContain(text);
  await session.detach();
});

test.each(
  [...forged, ...patched, ...huge, ...documents, ...frames].map(
    (one, index) => [one.name, one, `/hostile-${index}`] as const,
  ),
)('%s', (_, one, path) => survive(one, path), 30_000);
