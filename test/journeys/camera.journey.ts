import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, openBench } from '../support/extension';
import { page as html, type PageServer, startPages } from '../support/pages';
import { personAt } from '../support/person';
import { startRecording } from '../support/recording';
import { readEvents } from '../support/store';

let bench: Bench;
let pages: PageServer;
let popup: Page;
let tab: Page;

beforeAll(async () => {
  bench = await openBench();
  pages = await startPages();
  tab = await bench.context.newPage();
  popup = await startRecording(bench);
  await tab.bringToFront();
});

afterAll(async () => {
  await bench?.close();
  await pages?.close();
});

/** A page that shows in its pixels which state it is in: the block is blue until the button acts, then red. */
const stateful = (
  script: string,
  more = '',
) => `<style>#state { width: 300px; height: 120px; background: rgb(0, 0, 255) }</style>
  <div id="state"></div><p><button>Act</button></p>${more}
  <script>const act = () => { document.getElementById('state').style.background = 'rgb(255, 0, 0)' };
  const button = document.querySelector('button'); ${script}</script>`;

const scenes: Record<string, string> = {
  click: stateful('button.onclick = act;'),
  mousedown: stateful('button.onmousedown = act;'),
  pointerdown: stateful('button.onpointerdown = act;'),
  'gone on pointerdown': stateful('button.onpointerdown = () => { act(); button.remove(); };'),
  'pointerdown, on a page with a spinner': stateful(
    'button.onpointerdown = act;',
    '<style>@keyframes turn { to { rotate: 1turn } } i { display: block; width: 20px; height: 20px; border: 4px solid; animation: turn 1s infinite linear }</style><i></i>',
  ),
  'another page': stateful("button.onclick = () => { location.href = '/red'; };"),
};

/** Colour of the block in each picture since then, and what the picture claims to show. */
async function shotsSince(since: number): Promise<{ moment: string; colour: string }[]> {
  const events = await readEvents(popup, since);
  const taken = events.filter(({ kind }) => kind === 'click').map(({ shotId }) => shotId);
  return popup.evaluate(async (ids) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('sopwright');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const shots = await new Promise<{ id: string; moment: string; image?: Blob }[]>((resolve, reject) => {
      const request = database.transaction('shots').objectStore('shots').getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
    const found: { moment: string; colour: string }[] = [];
    for (const { id, moment, image } of shots) {
      if (!ids.includes(id)) continue;
      if (!image) {
        found.push({ moment, colour: 'none' });
        continue;
      }
      const bitmap = await createImageBitmap(image);
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const [red = 0, , blue = 0] = context?.getImageData(100, 60, 1, 1).data ?? [];
      const colour = blue > 200 && red < 60 ? 'before' : red > 200 && blue < 60 ? 'after' : 'neither';
      found.push({ moment, colour });
    }
    return found;
  }, taken);
}

const TRIALS = 3;

test.each(Object.entries(scenes))('the picture shows the page before it changes: %s', async (name, body) => {
  pages.serve('/red', html('Red', '<style>body { margin: 0; height: 100vh; background: rgb(255, 0, 0) }</style>'));
  pages.serve('/scene', html(name, body));
  const since = Date.now();
  for (let trial = 0; trial < TRIALS; trial++) {
    await tab.goto(pages.at('/scene'));
    await tab.waitForTimeout(700);
    await personAt(tab, trial + 1).click(tab.getByRole('button'));
    await tab.waitForTimeout(900);
  }
  const shots = await shotsSince(since);
  expect(shots).toHaveLength(TRIALS);
  expect(shots.map(({ colour }) => colour)).toEqual(Array(TRIALS).fill('before'));
  expect(shots.map(({ moment }) => moment)).toEqual(Array(TRIALS).fill('before'));
});
