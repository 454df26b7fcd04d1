import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mask } from '../../src/core/shot';
import { page as html, type PageServer } from '../support/pages';
import { type Person, personAt } from '../support/person';
import { pixelAt } from '../support/picture';
import { openScene, type Scene } from '../support/scene';
import { readEvents, readStore } from '../support/store';

/** Put together here, so that no scanner takes this file for a leak. */
const KEY = ['AKIA', 'QW3RTYU1OP5LKJHG'].join('');
const TOKEN = ['ghp', 'R4nd0mT0k3nF0rM4sk1ngT3sts0123456789'].join('_');

let scene: Scene;
let pages: PageServer;
let popup: Page;
let tab: Page;

beforeAll(async () => {
  scene = await openScene();
  ({ pages, popup, tab } = scene);
});

afterAll(() => scene?.close());

/** A page, what is done before its button `Shoot` is pressed, and what must be covered in the picture: `#secret`. */
interface Case {
  name: string;
  body: string;
  before?(person: Person): Promise<void>;
  /** How many masks there are at least; none when absent means that nothing may be masked. */
  masks: number;
  /** Whether it is left to the person to cover it. */
  proposed?: true;
}

/** Red, green and blue of what is filled. */
const FILLED = [31, 41, 55];

const cases: Case[] = [
  { name: 'a key in a text', body: `<p>Key <b id="secret">${KEY}</b></p>`, masks: 1 },
  {
    name: 'a token that came a moment ago',
    body: '<p id="secret" style="min-height:1.2em"></p>',
    before: ({ page }) =>
      page.evaluate((token) => {
        document.querySelector('button')?.addEventListener('pointerover', () => {
          const place = document.getElementById('secret');
          if (place) place.textContent = token;
        });
      }, TOKEN),
    masks: 1,
  },
  {
    name: 'a text that became a token, letter by letter',
    body: '<p id="secret">x</p>',
    before: async ({ page }) => {
      await page.evaluate((token) => {
        const text = document.getElementById('secret')?.firstChild as Text;
        text.data = '';
        for (const letter of token) text.appendData(letter);
      }, TOKEN);
    },
    masks: 1,
  },
  {
    name: 'a token in a closed shadow root that a host got late',
    body: '<x-secret id="secret" style="display:block"></x-secret>',
    before: ({ page }) =>
      page.evaluate((token) => {
        const host = document.querySelector('x-secret');
        if (host) host.attachShadow({ mode: 'closed' }).innerHTML = `<p style="margin:0">${token}</p>`;
      }, TOKEN),
    masks: 1,
  },
  {
    name: 'a token in a closed shadow root of a plain element',
    body: `<div id="secret"></div><script>document.getElementById('secret').attachShadow({ mode: 'closed' }).innerHTML =
      '<p style="margin:0">${TOKEN}</p>'</script>`,
    masks: 1,
  },
  {
    name: 'a value under its label',
    body: '<dl><dt>Secret access key</dt><dd id="secret" style="margin:0">wJalr7XUtnFEMI/K7MDENGbPxRfiCYzzzKEY1234</dd></dl>',
    masks: 1,
  },
  {
    name: 'a label that came after its value',
    body: '<p id="label">Name</p><p id="secret">correct-horse-7</p>',
    before: ({ page }) =>
      page.evaluate(() => {
        const label = document.getElementById('label');
        if (label) label.textContent = 'Client secret';
      }),
    masks: 1,
  },
  {
    name: 'a password, and the page that shows what was typed',
    body: `<label>Password <input type="password"></label><p id="secret"></p>
      <script>document.querySelector('input').oninput = (e) => { document.getElementById('secret').textContent = e.target.value; };</script>`,
    before: (person) => person.fill(person.page.getByLabel('Password'), 'blue Tuesday'),
    masks: 2,
  },
  {
    name: 'a token typed into an ordinary field',
    body: '<label>Note <input id="secret" size="60"></label>',
    before: (person) => person.fill(person.page.getByLabel('Note'), TOKEN),
    masks: 1,
  },
  {
    name: 'a row that was out of view, of so many',
    body: `<table>${Array.from({ length: 3000 }, (_, row) => `<tr><td${row === 2500 ? ' id="secret"' : ''}>${row === 2500 ? TOKEN : `web-${row}`}</td></tr>`).join('')}</table>
      <style>button { position: fixed; right: 20px; bottom: 20px }</style>`,
    before: ({ page }) => page.locator('#secret').scrollIntoViewIfNeeded(),
    masks: 1,
  },
  {
    name: 'lines of an editor that make one key',
    body: `<pre id="secret">-----BEGIN PRIVATE${' '}KEY-----\n${'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n'.repeat(4)}-----END PRIVATE${' '}KEY-----</pre>`,
    masks: 1,
  },
  {
    name: 'a token that is gone',
    body: `<p id="secret">${TOKEN}</p>`,
    before: ({ page }) => page.evaluate(() => document.getElementById('secret')?.replaceChildren('rotated')),
    masks: 0,
  },
  {
    name: 'an address of a person',
    body: '<p>Owner <b id="secret">ada.lovelace@mail.example.com</b></p>',
    masks: 0,
    proposed: true,
  },
];

test.each(cases.map((one, index) => [one.name, one, `/masks-${index}`] as const))('%s', async (name, one, path) => {
  pages.serve(path, html(name, `<h1>Keys</h1>${one.body}<p><button>Shoot</button></p>`));
  await tab.goto(pages.at(path));
  await tab.waitForTimeout(700);
  const person = personAt(tab);
  await one.before?.(person);
  const since = Date.now();
  await person.click(tab.getByRole('button', { name: 'Shoot' }));
  await tab.waitForTimeout(700);
  const lies = await tab.locator('#secret').boundingBox();
  const shotId = (await readEvents(popup, since)).findLast(({ kind }) => kind === 'click')?.shotId ?? '';
  const { shots } = await readStore(popup, [shotId]);
  const shot = shots.find(({ id }) => id === shotId);
  if (!shot || !lies) throw new Error('no picture, or nothing to cover');
  const covering = (masks: readonly Mask[] = []) =>
    masks.filter(({ box }) => {
      const top = box.y * 800;
      return top < lies.y + lies.height && top + box.height * 800 > lies.y && box.x * 1366 < lies.x + lies.width;
    });
  const colour = await pixelAt(
    popup,
    Buffer.from(shot.bytes),
    (lies.x + Math.min(8, lies.width / 2)) / 1366,
    (lies.y + lies.height / 2) / 800,
  );
  expect(covering(shot.proposed).length > 0).toBe(one.proposed ?? false);
  if (one.masks === 0) {
    expect(shot.masks).toEqual([]);
    expect(colour).not.toEqual(FILLED);
  } else {
    expect(shot.masks.length).toBeGreaterThanOrEqual(one.masks);
    expect(covering(shot.masks).length).toBeGreaterThan(0);
    expect(colour).toEqual(FILLED);
  }
});
