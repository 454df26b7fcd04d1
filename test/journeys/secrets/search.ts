import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { program } from '../../run/setup.mjs';
import { pngAt } from '../../support/picture';
import { type ExportedZip, exportMarkdown, stopRecording } from '../../support/recording';
import type { Scene } from '../../support/scene';
import { readStore, type Stored } from '../../support/store';
import type { Shown } from './kinds';

/** What the browser itself keeps of the pages it has shown: their addresses and titles. */
const BROWSERS_OWN =
  /\/(History|Sessions|Network|Favicons|Top Sites|Shortcuts|Web Data|Session Storage|segmentation_platform)/;

/** As few characters of a secret as nobody should read off a picture. */
const TELLING = 10;

/** What is to be found nowhere. */
type Sought = Pick<Shown, 'kind' | 'secret'>;

/** What was made of a recording in which the secrets were searched for. */
export interface Searched {
  zip: ExportedZip;
  /** As it was when recording stopped. */
  store: Stored;
  /** Text that could be read in the pictures, one by one. */
  read: string[];
}

/**
 * Ends the scene's recording and looks for the secrets wherever they could have gone: the stored facts, every file and name of
 * the zip, the pixels of every `each`th picture, and every byte of the browser's profile after the browser was closed.
 */
export async function expectNoneOf(secrets: readonly Sought[], { bench, popup }: Scene, each = 1): Promise<Searched> {
  const store = await readStore(popup);
  const stored = JSON.stringify({ sessions: store.sessions, events: store.events });
  const kept = secrets.flatMap(({ kind, secret }) => {
    const at = stored.indexOf(JSON.stringify(secret).slice(1, -1));
    return at < 0 ? [] : [`${kind}: …${stored.slice(Math.max(0, at - 80), at)}`];
  });
  expect(kept, 'stored facts').toEqual([]);

  const editor = await stopRecording(bench, popup);
  const zip = await exportMarkdown(editor);
  const texts = zip.names.filter((one) => !one.endsWith('.webp'));
  for (const text of [zip.names.join('\n'), ...texts.map((name) => zip.text(name.slice(name.indexOf('/') + 1)))])
    expect([text.slice(0, 40), kindsIn(text, secrets)]).toEqual([text.slice(0, 40), []]);

  const images = zip.sop.phases.flatMap(({ steps }) => steps.flatMap(({ image }) => image?.file ?? []));
  const read: string[] = [];
  for (const file of [...new Set(images)].filter((_, at) => at % each === 0)) {
    const text = await ocr(editor, zip.file(file), bench.profile);
    expect([file, kindsReadIn(text, secrets)]).toEqual([file, []]);
    read.push(text);
  }

  await bench.context.close();
  const onDisk = [...filesOf(bench.profile)].flatMap(([path, bytes]) =>
    BROWSERS_OWN.test(path.slice(bench.profile.length))
      ? []
      : secrets
          .filter(({ secret }) => bytes.includes(secret) || bytes.includes(Buffer.from(secret, 'utf16le')))
          .map(({ kind }) => `${kind} in ${path}`),
  );
  expect(onDisk, 'the profile').toEqual([]);
  return { zip, store, read };
}

function kindsIn(text: string, secrets: readonly Sought[]): string[] {
  return secrets.filter(({ secret }) => text.includes(secret)).map(({ kind }) => kind);
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
function kindsReadIn(text: string, secrets: readonly Sought[]): string[] {
  const read = rough(text);
  return secrets.flatMap(({ kind, secret }) => {
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
