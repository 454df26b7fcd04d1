import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type ComposedStep, steps } from '../../src/core/compose';
import { eventReader } from '../../src/events';
import { bundleLibrary } from '../consoles/libraries/bundle';
import { page as html } from './pages';
import { type Person, personAt } from './person';
import { openScene, type Scene } from './scene';
import { readEvents as readAll } from './store';
import { english, sentence } from './words';

/** One thing a person does to a component, and the step that a colleague would have written down. */
export interface Did {
  /** What it is done to: role, exact accessible name, and which of several (from 0). */
  to: [role: string, name: string, nth?: number];
  /** The sentence; several, or none, when that is what it takes. */
  says: string | string[];
  /** How: a click by default. */
  act?(person: Person, it: Locator): Promise<void>;
  /** The value of the step, where the sentence does not hold it. */
  value?: string;
  /** What is still wrong: the sentences are not what is recorded. */
  fails?: string;
  /** The words of caution at the step. */
  warning?: string;
}

type Act = Required<Did>['act'];

/** Types into a field, and leaves it by the Tab key. */
export const types =
  (text: string): Act =>
  async (person, it) => {
    await person.fill(it, text);
    await person.press('Tab');
  };

/** Opens a list and takes the option of that role that holds that text. */
export const takes =
  (name: string, role: 'option' | 'menuitem' = 'option'): Act =>
  async (person, it) => {
    await person.click(it);
    await person.click(person.page.getByRole(role).filter({ hasText: name }).first());
  };

/** Goes to the element by the keyboard and presses keys on it. */
export const keys =
  (...names: string[]): Act =>
  async (person, it) => {
    await it.focus();
    for (const name of names) await person.press(name);
  };

/** Presses what shows that text, and chooses {@link FILE} in the browser's dialog. */
export const uploads =
  (text: string): Act =>
  async (person) => {
    const chooser = person.page.waitForEvent('filechooser', { timeout: 3000 });
    const [, opened] = await Promise.all([
      person.click(person.page.locator(`button:has-text("${text}")`).first()),
      chooser,
    ]);
    await opened.setFiles(FILE);
  };

/** A file to choose. */
const FILE = join(import.meta.dirname, '../fixtures/sample-sop.golden.md');

/** How long after an action its steps may take to be stored, in milliseconds. */
const STORED_WITHIN = 3000;

/** Looks at a page less long than a person would: nothing waits for it. */
const PACE = 0.35;

const reader = eventReader(english);

/** What was recorded, but for how it was found: a page of all components is long, and scrolled between any two of them. */
const readEvents = async (popup: Page) => (await readAll(popup)).map(({ scrolled: _, ...event }) => event);
type Role = Parameters<Page['getByRole']>[0];

/**
 * Tests a page of `test/consoles/libraries`: all that is done on it, in one recording. Each step's role and name find the
 * element on the page as it was before the action, as somebody who replays it would.
 */
export function testLibrary(library: string, did: readonly Did[], entry?: string): void {
  let scene: Scene;
  let popup: Page;
  let tab: Page;
  let person: Person;
  /** When each action began. */
  const began: number[] = [];

  const stepsSince = async (since: number) =>
    steps(
      (await readEvents(popup)).filter(({ at }) => at >= since),
      reader,
    );
  // Joined, so that a difference is shown in full.
  const said = (done: readonly ComposedStep[]) => done.map(({ described }) => sentence(described)).join('\n');

  beforeAll(async () => {
    const { script, style } = await bundleLibrary(library, entry);
    scene = await openScene();
    const { pages } = scene;
    ({ popup, tab } = scene);
    pages.serve(
      `/${library}`,
      html(library, `<style>${style}</style><div id="app"></div><script src="/app.js"></script>`),
    );
    pages.serve('/app.js', script, { 'content-type': 'text/javascript; charset=utf-8' });
    await tab.goto(pages.at(`/${library}`));
    person = personAt(tab, 1, PACE);
    await vi.waitUntil(async () => (await readEvents(popup)).length === 1, { timeout: 10_000 });
  });

  afterAll(() => scene?.close());

  for (const [index, one] of did.entries())
    (one.fails === undefined ? test : test.fails)(`${index} ${[one.says].flat().join(' ') || 'no step'}`, () =>
      check(one),
    );

  async function check({ to: [role, name, nth = 0], says, act, value, warning }: Did): Promise<void> {
    const it = await find(tab, role as Role, name, nth);
    await it.waitFor({ state: 'attached', timeout: 5000 });
    const since = Date.now();
    began.push(since);
    if (act) await act(person, it);
    else await person.click(it);
    const expected = [says].flat();
    await expect
      .poll(async () => said(await stepsSince(since)), { timeout: STORED_WITHIN, interval: 80 })
      .toBe(expected.join('\n'));
    if (expected.length === 0) return;
    const [first] = await stepsSince(since);
    expect([first?.described.target?.role, first?.described.target?.name]).toEqual([role, name]);
    if (value !== undefined) expect(first?.described.value).toBe(value);
    expect(first?.described.warning).toBe(warning);
  }

  test('nothing else was recorded', async () => {
    const events = await readEvents(popup);
    const windows = began.map((since, index) =>
      events.filter(({ at }) => at >= since && at < (began[index + 1] ?? Number.POSITIVE_INFINITY)),
    );
    const right = <Each>(_: Each, index: number) => did[index]?.fails === undefined;
    expect(
      windows
        .filter(right)
        .map((window) => said(steps(window, reader)))
        .join('\n'),
    ).toBe(
      did
        .filter(right)
        .map(({ says }) => [says].flat().join('\n'))
        .join('\n'),
    );
  });
}

/** As somebody who replays it would: by the whole name, else by what the name holds (a trigger's name ends with its value). */
async function find(page: Page, role: Role, name: string, nth: number): Promise<Locator> {
  const exact = page.getByRole(role, { name, exact: true });
  const loose = page.getByRole(role, { name });
  await exact.or(loose).first().waitFor({ state: 'attached', timeout: 5000 });
  return ((await exact.count()) > 0 ? exact : loose).nth(nth);
}
