import type { CDPSession, Page } from 'playwright-core';

/** Events whose listeners do the most. */
export const TYPES = ['pointerdown', 'click', 'keydown', 'input'] as const;
export type Type = (typeof TYPES)[number];

/** What is read of an entry of the timeline; `dur` in microseconds, `tdur` without what other programs took of it. */
interface Slice {
  name: string;
  dur?: number;
  tdur?: number;
  args?: { data?: { type?: string } };
}

/** Begins to trace; what comes back ends it and gives the durations of the dispatches, in milliseconds, by type. */
export async function trace(session: CDPSession): Promise<() => Promise<Map<Type, number[]>>> {
  const stop = await traceSlices(session);
  return async () => {
    const durations = new Map<Type, number[]>(TYPES.map((type) => [type, []]));
    for (const { name, dur, args } of await stop())
      if (name === 'EventDispatch' && dur !== undefined) durations.get(args?.data?.type as Type)?.push(dur / 1000);
    return durations;
  };
}

/** Begins to trace; what comes back ends it and gives how long all that has that name was at work, in milliseconds. */
export async function traceNamed(session: CDPSession, named: string): Promise<() => Promise<number[]>> {
  // Whole tasks are told of there alone.
  const stop = await traceSlices(session, named === 'RunTask' ? 'disabled-by-default-devtools.timeline' : undefined);
  return async () =>
    (await stop()).flatMap(({ name, dur, tdur = dur }) => (name === named && tdur !== undefined ? [tdur / 1000] : []));
}

async function traceSlices(session: CDPSession, category = 'devtools.timeline'): Promise<() => Promise<Slice[]>> {
  const slices: Slice[] = [];
  const collect = ({ value }: { value: object[] }) => slices.push(...(value as Slice[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [category], excludedCategories: ['*'] },
  });
  return async () => {
    const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', collect);
    return slices;
  };
}

/**
 * What the tab's scripts hold after garbage collection, in MB: all worlds of a page share one heap. With the browser's
 * own objects for them and the memory of buffers.
 */
export async function heapOf(session: CDPSession): Promise<number> {
  // What the first collection frees may have held more.
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as Record<string, number>;
  return (
    ['usedSize', 'embedderHeapUsedSize', 'backingStorageSize'].reduce((sum, key) => sum + (usage[key] ?? 0), 0) / 1e6
  );
}

/** How long the tab's main thread was at work, and at work for scripts, in milliseconds, while nothing happened for `ms`. */
export async function idleFor(session: CDPSession, page: Page, ms: number): Promise<{ task: number; script: number }> {
  await session.send('Performance.enable');
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000;
    return { task: of('TaskDuration'), script: of('ScriptDuration') };
  };
  const before = await read();
  await page.waitForTimeout(ms);
  const after = await read();
  await session.send('Performance.disable');
  return { task: after.task - before.task, script: after.script - before.script };
}

/** How many nodes, of any type, the document has. */
export function nodesOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    let nodes = 0;
    while (walker.nextNode()) nodes++;
    return nodes;
  });
}
