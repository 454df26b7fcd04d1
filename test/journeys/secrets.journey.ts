import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Box } from '../../src/core/box';
import { startAwsConsole } from '../consoles/aws/server';
import { bundleLibrary } from '../consoles/libraries/bundle';
import { page as html, type PageServer } from '../support/pages';
import { personAt } from '../support/person';
import { openScene } from '../support/scene';
import type { Stored } from '../support/store';
import { provisionInstance } from './flows/aws';
import { harmless, type Shown, secrets } from './secrets/kinds';
import { type Place, places } from './secrets/places';
import { expectNoneOf } from './secrets/search';

const SEED = Number(process.env['SEED'] ?? 1);

/** Pages ask browsers not to keep them. */
const UNCACHED = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };

/** The page of a place, with the secrets shown in it and a button to press. */
function serve(pages: PageServer, place: Place, at: number, shown: readonly Shown[], script: string): string {
  const plain = `<h1>Page ${at + 1}</h1><ul>${harmless.map((text) => `<li><span class="harmless">${text}</span></li>`).join('')}</ul>`;
  pages.serve(
    `/inner-${at}`,
    html('Inner', `<pre>${shown.map(({ line }) => line.replaceAll('<', '&lt;')).join('\n')}</pre>`),
    UNCACHED,
  );
  const body = place.body(shown).replace('INNER', pages.elsewhere(`/inner-${at}`));
  const drawing = place.drawn ? `<link rel="stylesheet" href="/app.css"><script src="/app.js"></script>` : '';
  if (place.drawn) pages.serve('/app.js', script, { 'content-type': 'text/javascript; charset=utf-8' });
  const title = (place.title?.(shown) ?? 'Keys').replaceAll('<', '&lt;');
  pages.serve(
    `/place-${at}`,
    html(title, `${plain}${body}<p><label>Note <input id="note"></label> <button>Continue</button></p>${drawing}`),
    UNCACHED,
  );
  return pages.at(`/place-${at}${place.search?.(shown) ?? ''}`);
}

/** Where the harmless texts of a page stand. */
async function harmlessBoxes(tab: Page): Promise<Box[]> {
  return tab.locator('.harmless').evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return { x: x / innerWidth, y: y / innerHeight, width: width / innerWidth, height: height / innerHeight };
    }),
  );
}

/** How many of the boxes any picture of these has a mask on: those in the pixels, and those only proposed. */
function falseAlarms(shots: Stored['shots'], boxes: readonly Box[]): { masked: number; proposed: number } {
  const hit = (masks: readonly { box: Box }[], box: Box) =>
    masks.some(
      ({ box: mask }) =>
        mask.x < box.x + box.width &&
        box.x < mask.x + mask.width &&
        mask.y < box.y + box.height &&
        box.y < mask.y + mask.height,
    );
  const count = (masksOf: (shot: Stored['shots'][number]) => readonly { box: Box }[]) =>
    boxes.filter((box) => shots.some((shot) => hit(masksOf(shot), box))).length;
  return { masked: count(({ masks }) => masks), proposed: count(({ proposed = [] }) => proposed) };
}

test(`sixty kinds of secrets in twelve kinds of places: none in the zip, in a picture or on disk (seed ${SEED})`, async () => {
  const scene = await openScene();
  const { pages, tab } = scene;
  try {
    const all = secrets(SEED);
    const perPlace = all.length / places.length;
    const { script, style } = await bundleLibrary('secrets', 'main.ts');
    pages.serve('/app.css', style, { 'content-type': 'text/css; charset=utf-8' });
    const person = personAt(tab, SEED, 0.5);
    const typed = all.slice(0, places.length);
    const visits: { from: number; boxes: Box[] }[] = [];
    for (const [at, place] of places.entries()) {
      const shown = all.slice(at * perPlace, (at + 1) * perPlace);
      await tab.goto(serve(pages, place, at, shown, script));
      visits.push({ from: Date.now(), boxes: await harmlessBoxes(tab) });
      await person.look(1000);
      await person.fill(tab.getByLabel('Note'), typed[at]?.line ?? '');
      for (const button of await tab.getByRole('button').all()) await person.click(button);
      await person.look(500);
    }
    await person.look(1500);

    // Each page is in several pictures; `npm run test:full` reads them all.
    const { zip, store, read } = await expectNoneOf(all, scene, process.env['SOPWRIGHT_FULL'] ? 1 : 3);
    // What nobody can read tells nothing of what is hidden.
    expect(read.filter((text) => /page\s*\d/i.test(text)).length).toBeGreaterThan(read.length * 0.8);
    expect(zip.sop.phases.flatMap(({ steps }) => steps).length).toBeGreaterThan(places.length);

    const alarms = visits.map(({ from, boxes }, at) => {
      const until = visits[at + 1]?.from ?? Number.POSITIVE_INFINITY;
      const shown = store.events.flatMap((event) => (event.at >= from && event.at < until ? (event.shotId ?? []) : []));
      return falseAlarms(
        store.shots.filter(({ id }) => shown.includes(id)),
        boxes,
      );
    });
    const masked = alarms.reduce((sum, one) => sum + one.masked, 0);
    const proposed = alarms.reduce((sum, one) => sum + one.proposed, 0);
    const texts = harmless.length * places.length;
    console.log(`False alarms: ${masked} of ${texts} harmless texts masked, for ${proposed} a mask was proposed.`);
    expect(masked, 'harmless texts that cannot be seen').toBeLessThanOrEqual(texts * 0.02);
  } finally {
    await scene.close();
  }
}, 600_000);

test('an access key, a key pair and a password made on the EC2-like console: none of them anywhere', async () => {
  const aws = await startAwsConsole();
  const scene = await openScene();
  try {
    const person = personAt(scene.tab, SEED, 0.5);
    const { typedSecrets } = await provisionInstance(person, aws.url);
    await scene.tab.goto(`${aws.url}/iam/home?region=eu-west-1#/security_credentials`);
    await person.look(800);
    await person.click(scene.tab.getByRole('button', { name: 'Create access key' }));
    await person.click(scene.tab.getByRole('button', { name: 'Show secret access key' }));
    await person.click(scene.tab.getByRole('button', { name: 'Copy secret access key' }));
    await person.click(scene.tab.getByRole('button', { name: 'Hide secret access key' }));
    await person.click(scene.tab.getByRole('button', { name: 'Done' }));
    await person.look(1500);

    const sought = [...typedSecrets, ...aws.secrets].map((secret) => ({ kind: secret.slice(0, 4), secret }));
    const { read } = await expectNoneOf(sought, scene, process.env['SOPWRIGHT_FULL'] ? 1 : 3);
    expect(read.filter((text) => /EC2|access key/i.test(text)).length).toBeGreaterThan(read.length * 0.8);
  } finally {
    await scene.close();
    await aws.close();
  }
}, 300_000);
