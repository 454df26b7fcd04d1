import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { sampleSop } from '../../../test/fixtures/sample-sop';
import { factsOf } from '../../core/card';
import { shotsIn } from '../../core/shots-of';
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
  await old.table('sops').add({ id: 'sop', changedAt: 1, document: sampleSop });
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

/** The tables of version 2, as released. */
const SECOND = { ...FIRST, shots: 'id, sessionId, pictureId', pictures: 'id' };

test('SOPs of version 2 have cards, and are found by the shots they show', async () => {
  const old = new Dexie('second');
  old.version(1).stores(FIRST);
  old.version(2).stores(SECOND);
  await old.table('sops').bulkAdd([
    { id: sampleSop.id, changedAt: 7, document: sampleSop, sessionId: 's' },
    { id: 'empty', changedAt: 8, document: { ...sampleSop, id: 'empty', phases: [], rollback: [] } },
  ]);
  old.close();

  const now = new Database('second');
  expect(await now.cards.get(sampleSop.id)).toEqual({
    id: sampleSop.id,
    ...factsOf(sampleSop),
    tags: [],
    folder: '',
    starred: false,
    changedAt: 7,
    edition: 7,
  });
  expect(await now.cards.count()).toBe(2);
  expect(await now.sops.get(sampleSop.id)).toEqual({
    id: sampleSop.id,
    changedAt: 7,
    document: sampleSop,
    sessionId: 's',
    shots: shotsIn(sampleSop),
  });
  expect(shotsIn(sampleSop).length).toBeGreaterThan(3);
  const found = now.sops.where('shots').equals(shotsIn(sampleSop)[0] ?? '');
  expect(await found.primaryKeys()).toEqual([sampleSop.id]);
  now.close();
});
