import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bundleLibrary } from '../consoles/libraries/bundle';
import { program } from '../run/setup.mjs';
import { page as html, type PageServer } from '../support/pages';
import { personAt } from '../support/person';
import { pngAt } from '../support/picture';
import { exportMarkdown, stopRecording } from '../support/recording';
import { openScene } from '../support/scene';
import { readStore } from '../support/store';
import { harmless, type Shown, secrets } from './secrets/kinds';
import { type Place, places } from './secrets/places';

const SEED = Number(process.env['SEED'] ?? 1);

/** What the browser itself keeps of the pages it has shown: their addresses and titles. */
const BROWSERS_OWN =
  /\/(History|Sessions|Network|Favicons|Top Sites|Shortcuts|Web Data|Session Storage|segmentation_platform)/;

/** Pages ask browsers not to keep them. */
const UNCACHED = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };

/** As few characters of a secret as nobody should read off a picture. */
const TELLING = 10;

/** The page of a place, with the secrets shown in it and a button to press. */
function serve(pages: PageServer, place: Place, at: number, shown: readonly Shown[], script: string): string {
  const plain = `<h1>Page ${at + 1}</h1><ul>${harmless.map((text) => `<li class="harmless">${text}</li>`).join('')}</ul>`;
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

/** Letters and digits that are easily taken for each other are the same. */
function rough(text: string): string {
  return text
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase()
    .replace(/[il|!]/g, '1')
    .replace(/o/g, '0')
    .replace(/s/g, '5')
    .replace(/z/g, '2')
    .replace(/b/g, '8')
    .replace(/g/g, '9');
}

/** Kinds of secrets of which a piece can be read in `text`. */
function readIn(text: string, shown: readonly Shown[]): string[] {
  const read = rough(text);
  return shown.flatMap(({ kind, secret }) => {
    // What a format begins with is no secret: `ghp_`, `https://hooks.slack.com`.
    const random = rough(secret.slice(-Math.min(secret.length, 40)));
    for (let at = 0; at + TELLING <= random.length; at++)
      if (read.includes(random.slice(at, at + TELLING))) return [kind];
    return [];
  });
}

/** Every file of a folder with its bytes. */
function* filesOf(folder: string): Generator<[path: string, bytes: Buffer]> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    yield [path, readFileSync(path)];
  }
}

async function ocr(page: Page, bytes: Buffer, folder: string): Promise<string> {
  const file = join(folder, 'picture.png');
  writeFileSync(file, await pngAt(page, bytes, 2));
  return execFileSync(program('tesseract', 'tesseract-ocr'), [file, 'stdout', '--psm', '11'], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
  }).toString();
}

test(`sixty kinds of secrets in twelve kinds of places: none in the zip, in a picture or on disk (seed ${SEED})`, async () => {
  const scene = await openScene();
  const { bench, pages, popup, tab } = scene;
  try {
    const all = secrets(SEED);
    const perPlace = all.length / places.length;
    const { script, style } = await bundleLibrary('secrets', 'main.ts');
    pages.serve('/app.css', style, { 'content-type': 'text/css; charset=utf-8' });
    const person = personAt(tab, SEED, 0.5);
    const typed = all.slice(0, places.length);
    for (const [at, place] of places.entries()) {
      const shown = all.slice(at * perPlace, (at + 1) * perPlace);
      await tab.goto(serve(pages, place, at, shown, script));
      await person.look(1000);
      await person.fill(tab.getByLabel('Note'), typed[at]?.line ?? '');
      for (const button of await tab.getByRole('button').all()) await person.click(button);
      await person.look(500);
    }
    await person.look(1500);

    const { sessions, events } = await readStore(popup);
    const stored = JSON.stringify({ sessions, events });
    const kept = all.flatMap(({ kind, secret }) => {
      const at = stored.indexOf(JSON.stringify(secret).slice(1, -1));
      return at < 0 ? [] : [`${kind}: …${stored.slice(Math.max(0, at - 80), at)}`];
    });
    expect(kept).toEqual([]);

    const editor = await stopRecording(bench, popup);
    const zip = await exportMarkdown(editor);
    expect(zip.findings).toBeGreaterThanOrEqual(0);
    for (const name of zip.names.filter((one) => !one.endsWith('.webp'))) {
      const text = zip.text(name.slice(name.indexOf('/') + 1));
      expect([name, all.filter(({ secret }) => text.includes(secret)).map(({ kind }) => kind)]).toEqual([name, []]);
    }

    const pictures = [
      ...new Set(zip.sop.phases.flatMap(({ steps }) => steps.flatMap(({ image }) => image?.file ?? []))),
    ];
    expect(pictures.length).toBeGreaterThan(places.length);
    let legible = 0;
    // Each page is in several pictures; `npm run test:full` reads them all.
    const some = pictures.filter((_, at) => process.env['SOPWRIGHT_FULL'] || at % 3 === 0);
    for (const file of some) {
      const text = await ocr(editor, zip.file(file), bench.profile);
      if (/page\s*\d/i.test(text)) legible++;
      expect([file, readIn(text, all)]).toEqual([file, []]);
    }
    // What nobody can read tells nothing of what is hidden.
    expect(legible).toBeGreaterThan(some.length * 0.8);

    await bench.context.close();
    const onDisk: string[] = [];
    for (const [path, bytes] of filesOf(bench.profile))
      for (const { kind, secret } of all) {
        const there = bytes.includes(secret) || bytes.includes(Buffer.from(secret, 'utf16le'));
        if (there && !BROWSERS_OWN.test(path.slice(bench.profile.length))) onDisk.push(`${kind} in ${path}`);
      }
    expect(onDisk).toEqual([]);
  } finally {
    await scene.close();
  }
}, 600_000);
