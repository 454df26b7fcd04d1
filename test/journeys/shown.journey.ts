import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { page as html, type PageServer } from '../support/pages';
import { type Person, personAt } from '../support/person';
import { inkIn } from '../support/picture';
import { openScene, type Scene } from '../support/scene';
import { readEvents, readStore } from '../support/store';
import { type Drawn, harmless, INNER, secret } from './shown/cases';
import { screens } from './shown/screens';

let scene: Scene;
let pages: PageServer;
let popup: Page;
let tab: Page;
let served = 0;

beforeAll(async () => {
  scene = await openScene();
  ({ pages, popup, tab } = scene);
});

afterAll(() => scene?.close());

/** How the page is shown: as it is, and moved and enlarged. */
const SCALES = ['', 'transform: scale(1.3) translate(12px, 7px); transform-origin: 0 0; width: 900px'];

/** What is left to be seen of what is drawn in ink, and what covers it, once the button is pressed. */
async function shoot({ body, before, button = '<button>Shoot</button>' }: Drawn, style: string) {
  const path = `/shown-${served++}`;
  pages.serve('/shown-inner', html('Inner', INNER));
  pages.serve(
    path,
    html(
      'Shown',
      `<style>.ink, .ink * { color: rgb(255, 0, 255); font: bold 20px monospace }</style>
       <div style="${style}"><h1>Page</h1>${body.replace('INNER', pages.elsewhere('/shown-inner'))}<p style="margin-top:60px">${button}</p></div>`,
    ),
  );
  await tab.goto(pages.at(path));
  await tab.waitForTimeout(700);
  const person: Person = personAt(tab);
  await before?.(person);
  await tab.getByRole('button', { name: 'Shoot' }).hover();
  // What was never drawn proves nothing when it cannot be seen.
  expect(await inkIn(popup, await tab.screenshot())).toBeGreaterThan(20);
  const since = Date.now();
  await person.click(tab.getByRole('button', { name: 'Shoot' }));
  await tab.waitForTimeout(700);
  const events = await readEvents(popup, since);
  const shotId = events.findLast(({ kind }) => kind === 'click')?.shotId ?? '';
  const shot = (await readStore(popup, [shotId])).shots.find(({ id }) => id === shotId);
  if (!shot) throw new Error('no picture');
  return { ink: await inkIn(popup, Buffer.from(shot.bytes)), masks: shot.masks, events: JSON.stringify(events) };
}

const both = (cases: readonly Drawn[]) =>
  cases.flatMap((one) =>
    SCALES.flatMap((style, scale) =>
      scale === 0 || one.scaled || process.env['SOPWRIGHT_FULL']
        ? [[one.name, scale === 0 ? 'plain' : 'scaled', one, style] as const]
        : [],
    ),
  );

test.each(both(secret))('covered: %s (%s)', async (_, __, one, style) => {
  const { ink, masks, events } = await shoot(one, style);
  expect(masks.length).toBeGreaterThan(0);
  expect(ink).toBe(0);
  if (one.said) expect(events).not.toContain(one.said);
});

test.each(screens.map((one) => [one.name, one] as const))('%s: covered, and no more than that', async (_, one) => {
  const { ink, masks, events } = await shoot(one, '');
  expect(ink).toBe(0);
  expect(masks.length).toBeGreaterThan(0);
  expect(masks.reduce((sum, { box }) => sum + box.width * box.height, 0)).toBeLessThan(0.1);
  expect(events).not.toContain(one.said);
});

test.each(both(harmless))('left alone: %s (%s)', async (_, __, one, style) => {
  const { ink, masks } = await shoot(one, style);
  expect(masks).toEqual([]);
  expect(ink).toBeGreaterThan(20);
});
