import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { page as html, type PageServer } from '../support/pages';
import { type Person, personAt } from '../support/person';
import { inkIn, pixelAt } from '../support/picture';
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

test('what is shown once is in no outcome, no name and no context of what is done then', async () => {
  const value = 'correct-horse-7';
  const dialog = `<div role=alert><p>Token created: make sure to copy it now. You will not be able to see it again.</p><code class=ink>${value}</code> <button>Close</button></div>`;
  pages.serve(
    '/once',
    html(
      'Once',
      `<h1>Tokens</h1><button onclick="this.after(document.createRange().createContextualFragment('${dialog}'))">Create</button>`,
    ),
  );
  await tab.goto(pages.at('/once'));
  await tab.waitForTimeout(700);
  const person = personAt(tab);
  const since = Date.now();
  await person.click(tab.getByRole('button', { name: 'Create' }));
  await person.look(1200);
  await person.click(tab.getByText(value));
  await person.click(tab.getByRole('button', { name: 'Close' }));
  await person.look(700);
  const events = await readEvents(popup, since);
  expect(events.length).toBeGreaterThan(1);
  expect(JSON.stringify(events)).toContain('Token created');
  expect(JSON.stringify(events)).not.toContain(value);
});

test('a tooltip of the browser itself is in no picture', async () => {
  pages.serve(
    '/title',
    html(
      'Title',
      '<style>body { margin: 0 } button { width: 200px; height: 40px }</style><button title="Takes a picture of this page and of nothing else">Shoot</button>',
    ),
  );
  await tab.goto(pages.at('/title'));
  await tab.waitForTimeout(700);
  const person = personAt(tab);
  const button = tab.getByRole('button', { name: 'Shoot' });
  await person.click(button);
  await button.hover();
  await person.look(2500);
  const since = Date.now();
  await person.press('Enter');
  await person.look(700);
  const shotId = (await readEvents(popup, since)).findLast(({ shotId: id }) => id)?.shotId ?? '';
  const shot = (await readStore(popup, [shotId])).shots.find(({ id }) => id === shotId);
  if (!shot) throw new Error('no picture');
  for (let x = 0; x < 60; x++)
    for (const y of [60, 75, 90])
      expect(await pixelAt(popup, Buffer.from(shot.bytes), (100 + x * 6) / 1366, y / 800)).toEqual([255, 255, 255]);
});
