import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { Database } from './database';

/** The tables of version 1, as released. */
const FIRST = {
  sessions: 'id, state, startedAt',
  events: 'id, sessionId, [sessionId+at]',
  shots: 'id, sessionId',
  sops: 'id, changedAt',
  revisions: 'id, sopId',
};

test('pictures of version 1 are still there, each under its shot', async () => {
  const old = new Dexie('old');
  old.version(1).stores(FIRST);
  const shot = { sessionId: 's', width: 1, height: 1, moment: 'before', masks: [] };
  const image = (pixels: string) => new Blob([pixels], { type: 'image/webp' });
  await old.table('shots').bulkAdd([
    { ...shot, id: 'a', image: image('first') },
    { ...shot, id: 'b', image: image('second') },
    { ...shot, id: 'c', width: 0, missing: 'The browser refused.' },
  ]);
  await old.table('sops').add({ id: 'sop', changedAt: 1, document: {} });
  old.close();

  const now = new Database('old');
  expect(await now.shots.toArray()).toEqual([
    { ...shot, id: 'a', pictureId: 'a' },
    { ...shot, id: 'b', pictureId: 'b' },
    { ...shot, id: 'c', width: 0, missing: 'The browser refused.' },
  ]);
  const pictures = await now.pictures.toArray();
  expect(await Promise.all(pictures.map(async ({ id, image: kept }) => [id, await kept.text(), kept.type]))).toEqual([
    ['a', 'first', 'image/webp'],
    ['b', 'second', 'image/webp'],
  ]);
  expect(await now.sops.count()).toBe(1);
  now.close();
});
