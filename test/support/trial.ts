import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ComposedStep, steps } from '../../src/core/compose';
import type { RecordedEvent } from '../../src/core/event';
import { outcomesOf } from '../../src/core/outcome';
import { withoutFingerprints } from '../../src/core/placeholder';
import { eventReader } from '../../src/events';
import type { Case } from '../journeys/cases/case';
import type { Bench } from './extension';
import { page as html, type PageServer } from './pages';
import { personAt } from './person';
import { openScene, type Scene } from './scene';
import { readEvents } from './store';
import { english, sentence } from './words';

/**
 * How long nothing more may come until a case is held for finished, in milliseconds; longer when nothing is to come. What
 * is stored later still counts: at the end, everything is looked at once more.
 */
const QUIET = { some: 120, none: 400 };

/** When what has not come by then will not come, in milliseconds; what is known not to come is not waited for as long. */
const COMES_WITHIN = { expected: 8000, limitation: 2500 };

const reader = eventReader(english);

/** Plays cases one after the other in one tab of one recording; each is a test. */
export function tryCases(cases: readonly Case[]): void {
  let scene: Scene;
  let bench: Bench;
  let pages: PageServer;
  let popup: Page;
  let tab: Page;
  const played: { one: Case; since: number; until: number }[] = [];

  beforeAll(async () => {
    scene = await openScene();
    ({ bench, pages, popup, tab } = scene);
  });
  afterAll(() => scene?.close());

  for (const [index, one] of cases.entries()) {
    const { name, body, title = name, pages: others = {}, limitation } = one;
    (limitation === undefined ? test : test.fails)(name, async () => {
      const path = `/case-${index}`;
      pages.serve(path, html(title, body));
      for (const [at, [itsTitle, itsBody]] of Object.entries(others)) pages.serve(at, html(itsTitle, itsBody));
      await tab.goto(pages.at(path));
      const since = Date.now();
      await one.act(personAt(tab, 1, 0.35), pages, bench.context);
      const found = await settled(popup, since, one);
      for (const extra of bench.context.pages()) if (extra !== tab && extra !== popup) await extra.close();
      // The browser's clock may be a little behind ours, and the next page is gone to at once.
      played.push({ one, since, until: Date.now() - 30 });
      expect(found.map(said)).toEqual(one.steps);
      const outcomes = outcomesOf(found, english);
      for (const [step, text] of Object.entries(one.outcomes ?? {}))
        expect(outcomes.get(found[Number(step)] as ComposedStep) ?? '').toContain(text);
    });
  }

  test('nothing came late', async () => {
    const events = await readEvents(popup, 0);
    for (const { one, since, until } of played) {
      if (one.limitation !== undefined) continue;
      const its = steps(between(events, since, until), reader);
      expect([one.name, its.map(said)]).toEqual([one.name, one.steps]);
    }
  });
}

/** What a case left, once it is what was expected and stays so, or nothing more is to be expected. */
async function settled(
  popup: Page,
  since: number,
  { steps: expected, outcomes = {}, limitation }: Case,
): Promise<ComposedStep[]> {
  const until = Date.now() + COMES_WITHIN[limitation === undefined ? 'expected' : 'limitation'];
  let found: ComposedStep[] = [];
  let right: number | undefined;
  while (Date.now() < until) {
    found = steps(await readEvents(popup, since), reader);
    const seen = outcomesOf(found, english);
    const same =
      JSON.stringify(found.map(said)) === JSON.stringify(expected) &&
      Object.entries(outcomes).every(([step, text]) => seen.get(found[Number(step)] as ComposedStep)?.includes(text));
    if (same) right ??= Date.now();
    else right = undefined;
    if (right !== undefined && Date.now() - right >= (expected.length > 0 ? QUIET.some : QUIET.none)) break;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return found;
}

/** A step's sentence, as a person reads it while recording. */
function said({ described }: ComposedStep): string {
  return withoutFingerprints(sentence(described));
}

function between(events: readonly RecordedEvent[], since: number, until: number): RecordedEvent[] {
  return events.filter(({ at }) => at >= since && at < until);
}
