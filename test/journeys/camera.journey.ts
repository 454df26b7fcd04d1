import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { page as html, type PageServer } from '../support/pages';
import { personAt } from '../support/person';
import { pixelAt } from '../support/picture';
import { openScene, type Scene } from '../support/scene';
import { readEvents, readStore } from '../support/store';

let scene: Scene;
let pages: PageServer;
let popup: Page;
let tab: Page;

beforeAll(async () => {
  scene = await openScene();
  ({ pages, popup, tab } = scene);
});

afterAll(() => scene?.close());

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
  const clicks = (await readEvents(popup, since)).filter(({ kind }) => kind === 'click');
  const taken = clicks.flatMap(({ shotId }) => shotId ?? []);
  const { shots } = await readStore(popup, taken);
  return Promise.all(
    shots
      .filter(({ id }) => taken.includes(id))
      .map(async ({ moment, bytes, width, height }) => {
        if (bytes.length === 0) return { moment, colour: 'none' };
        const [red = 0, , blue = 0] = await pixelAt(popup, Buffer.from(bytes), 100 / width, 60 / height);
        return {
          moment,
          colour: blue > 200 && red < 60 ? 'before' : red > 200 && blue < 60 ? 'after' : 'neither',
        };
      }),
  );
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

test('pictures are developed beside the worker that answers pages; or by it, when there is nothing else', async () => {
  pages.serve('/beside', html('Beside', '<button>Act</button>'));
  await tab.goto(pages.at('/beside'));
  await tab.waitForTimeout(700);
  const worker = await scene.bench.worker();
  const taken = async () => {
    const since = Date.now();
    await personAt(tab).click(tab.getByRole('button'));
    await tab.waitForTimeout(900);
    return (await shotsSince(since)).map(({ colour }) => colour);
  };
  await worker.evaluate(() => {
    const decode = globalThis.createImageBitmap;
    Object.assign(globalThis, { decode, createImageBitmap: () => Promise.reject(new Error('Not here')) });
  });
  expect(await taken()).toEqual(['neither']);
  await worker.evaluate(async () => {
    Object.assign(globalThis, { createImageBitmap: (globalThis as unknown as { decode: unknown }).decode });
    await chrome.offscreen.closeDocument();
  });
  expect(await taken()).toEqual(['neither']);
});
