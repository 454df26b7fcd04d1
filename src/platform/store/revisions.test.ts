import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { sampleSop } from '../../../test/fixtures/sample-sop';
import { stepsOf } from '../../core/sop';
import { database } from './database';
import { deleteSop, saveSop } from './library';
import { putShot, shotById } from './recording';
import {
  addRevision,
  changeRevisions,
  deleteRevision,
  loadRevision,
  type RevisionFacts,
  renameRevision,
  watchRevisions,
} from './revisions';

const row = (id: string, at: number, sopId = sampleSop.id) => ({
  id,
  sopId,
  version: `1.${at}`,
  name: '',
  document: { ...sampleSop, purpose: id },
  summary: 'What changed',
  at,
});

/** What is listed now. */
const listed = () =>
  new Promise<RevisionFacts[]>((resolve) => {
    const stop = watchRevisions(sampleSop.id, (list) => {
      resolve(list);
      setTimeout(() => stop());
    });
  });

beforeEach(async () => {
  await database.delete();
  await database.open();
});

test('revisions are listed without their documents, the newest first, each SOP for itself', async () => {
  for (const one of [row('a', 1), row('c', 3), row('b', 2), row('x', 4, 'other')]) await addRevision(one);
  await renameRevision('b', 'Before the move');
  const list = await listed();
  expect(list.map(({ id, name }) => [id, name])).toEqual([
    ['c', ''],
    ['b', 'Before the move'],
    ['a', ''],
  ]);
  expect(list.some((one) => 'document' in one)).toBe(false);
  expect((await loadRevision('b'))?.purpose).toBe('b');
  await deleteRevision('b');
  expect(await loadRevision('b')).toBeUndefined();
});

test('all of an SOP’s revisions are changed together, no other’s', async () => {
  for (const one of [row('a', 1), row('b', 2), row('x', 4, 'other')]) await addRevision(one);
  await changeRevisions(sampleSop.id, (revision) => ({ ...revision, summary: 'Masked' }));
  expect((await database.revisions.toArray()).map(({ summary }) => summary)).toEqual([
    'Masked',
    'Masked',
    'What changed',
  ]);
});

test('a picture that only a revision shows is there as long as the SOP is', async () => {
  const shotId = stepsOf(sampleSop).find(({ picture }) => picture)?.picture?.shotId ?? '';
  await putShot({
    id: shotId,
    sessionId: sampleSop.id,
    image: new Blob(['x']),
    width: 1,
    height: 1,
    moment: 'before',
    masks: [],
  });
  await addRevision(row('a', 1));
  await saveSop({ ...sampleSop, phases: [], rollback: [] }, 1);
  expect(await shotById(shotId)).toBeDefined();
  await deleteRevision('a');
  await deleteSop(sampleSop.id);
  expect(await shotById(shotId)).toBeUndefined();
  expect(await database.revisions.count()).toBe(0);
});
