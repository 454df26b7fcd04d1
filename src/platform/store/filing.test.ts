import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { sampleSop } from '../../../test/fixtures/sample-sop';
import { shotsIn } from '../../core/shots-of';
import { DEFAULT_ID_SCHEME } from '../../core/sop-id';
import { database } from './database';
import { duplicateSop, emptyTrash, fileSop, loadSops, measureSops, trashSop } from './filing';
import { deleteSop, loadSop, nextSopId, saveSop } from './library';
import { openSession, putShot } from './recording';

const shown = shotsIn(sampleSop);
const copy = { id: 'copy', scheme: DEFAULT_ID_SCHEME, title: (title: string) => `${title} (copy)`, changedAt: 5 };

async function recorded(): Promise<void> {
  await openSession({ id: 's', title: '', startedAt: 1, state: 'ended', windowIds: [], notices: [] });
  for (const [index, id] of [...shown, 'unshown'].entries()) {
    const image = new Blob([`pixels ${index}`], { type: 'image/webp' });
    await putShot({ id, sessionId: 's', width: 1, height: 1, moment: 'before', masks: [], image });
  }
  await saveSop(sampleSop, 1, 's');
}

const counts = () => Promise.all(database.tables.map(async (table) => [table.name, await table.count()] as const));
const left = async () => (await counts()).filter(([, count]) => count > 0);

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

it('what the library knows of an SOP stays when the document changes', async () => {
  await saveSop(sampleSop, 1);
  await fileSop(sampleSop.id, { tags: ['aws'], folder: 'Web', starred: true });
  await saveSop({ ...sampleSop, title: 'Other' }, 2);
  const filed = { title: 'Other', tags: ['aws'], folder: 'Web', starred: true, changedAt: 2 };
  expect(await database.cards.get(sampleSop.id)).toMatchObject(filed);
  await saveSop(sampleSop, 3, undefined, { starred: false });
  expect(await database.cards.get(sampleSop.id)).toMatchObject({ folder: 'Web', starred: false });
});

it('the trash keeps everything, until it is emptied', async () => {
  await recorded();
  await saveSop({ ...sampleSop, id: 'later' }, 1);
  const before = await counts();
  await trashSop(sampleSop.id, 100);
  await trashSop('later', 200);
  await emptyTrash(99);
  expect(await counts()).toEqual(before);
  expect(await nextSopId(DEFAULT_ID_SCHEME)).not.toBe(sampleSop.sopId);
  await trashSop('later');
  expect(await database.cards.get('later')).not.toHaveProperty('trashedAt');
  await emptyTrash(100);
  expect(await loadSop(sampleSop.id)).toBeUndefined();
  expect(await loadSops(['later', sampleSop.id])).toEqual([{ ...sampleSop, id: 'later' }]);
  await trashSop('later', 300);
  await emptyTrash();
  expect(await left()).toEqual([]);
});

it('a copy has its own number and the same pictures, which go with the last of the two', async () => {
  await recorded();
  await fileSop(sampleSop.id, { tags: ['aws'], folder: 'Web', starred: true });
  expect(await duplicateSop(sampleSop.id, copy)).toBe(true);
  expect(await duplicateSop('unknown', copy)).toBe(false);
  const title = `${sampleSop.title} (copy)`;
  expect(await loadSop('copy')).toEqual({ ...sampleSop, id: 'copy', sopId: 'SOP-0008', title });
  expect(await database.cards.get('copy')).toMatchObject({
    tags: ['aws'],
    folder: 'Web',
    starred: false,
    changedAt: 5,
  });
  await deleteSop(sampleSop.id);
  expect((await database.shots.toCollection().primaryKeys()).sort()).toEqual([...shown].sort());
  expect(await database.pictures.count()).toBe(shown.length);
  // What the copy no longer shows goes with it, too.
  await saveSop({ ...sampleSop, id: 'copy', phases: [] }, 6);
  await deleteSop('copy');
  expect(await left()).toEqual([]);
});

it('a picture stays as long as an SOP once showed it', async () => {
  await recorded();
  const document = { ...sampleSop, id: 'other' };
  await saveSop({ ...document, phases: [], rollback: [] }, 1);
  await database.revisions.add({ id: 'r', sopId: 'other', version: '1.0', document, summary: '', at: 1 });
  await deleteSop(sampleSop.id);
  expect(await database.shots.count()).toBe(shown.length);
  await deleteSop('other');
  expect(await left()).toEqual([]);
});

it('says how much each takes up', async () => {
  await recorded();
  await duplicateSop(sampleSop.id, copy);
  const { pictures, each } = await measureSops();
  expect(pictures).toBe((shown.length + 1) * 'pixels 0'.length);
  const document = JSON.stringify(sampleSop).length;
  expect(each.get(sampleSop.id)).toBe(document + shown.length * 'pixels 0'.length);
  expect(each.size).toBe(2);
});
