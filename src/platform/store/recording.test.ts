import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { sampleSop } from '../../../test/fixtures/sample-sop';
import type { RecordedEvent } from '../../core/event';
import type { Session } from '../../core/session';
import { DEFAULT_ID_SCHEME } from '../../core/sop-id';
import { database } from './database';
import { deleteSop, nextSopId, saveSop } from './library';
import {
  addEvidence,
  appendEvent,
  changeSession,
  currentSession,
  deleteShots,
  dropUnused,
  eventsOf,
  extendSession,
  openSession,
  putShot,
  shotById,
  shotsOf,
  undoEvent,
} from './recording';

const session = (id: string): Session => ({
  id,
  title: '',
  startedAt: 1,
  state: 'recording',
  windowIds: [1],
  notices: [],
});
const event = (id: string, at: number, more: Partial<RecordedEvent> = {}): RecordedEvent => ({
  id,
  at,
  kind: 'click',
  data: {},
  page: { title: '', url: '' },
  sessionId: 's',
  tabId: 1,
  ...more,
});

const shot = (id: string, pixels?: string, sessionId = 's') => ({
  id,
  sessionId,
  width: 1,
  height: 1,
  moment: 'before' as const,
  masks: [],
  ...(pixels !== undefined && { image: new Blob([pixels], { type: 'image/webp' }) }),
});

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

test('only one session is open at a time, however many are asked for at once', async () => {
  const opened = await Promise.all(['a', 'b', 'c'].map((id) => openSession(session(id))));
  expect(opened.filter(Boolean)).toHaveLength(1);
  const current = await currentSession();
  if (current) await changeSession(current.id, { state: 'ended' });
  expect(await currentSession()).toBeUndefined();
  expect(await openSession(session('d'))).toBe(true);
});

test('an event is stored once, in the order of its happening', async () => {
  await Promise.all([appendEvent(event('late', 20)), appendEvent(event('early', 10)), appendEvent(event('late', 99))]);
  expect((await eventsOf('s')).map(({ id, at }) => [id, at])).toEqual([
    ['early', 10],
    ['late', 20],
  ]);
});

test('evidence goes to events of its own session', async () => {
  await appendEvent(event('a', 1));
  await addEvidence('other', 'a', [{ kind: 'message', text: 'forged' }]);
  await addEvidence('s', 'a', [{ kind: 'message', text: 'seen' }]);
  expect((await eventsOf('s'))[0]?.evidence).toEqual([{ kind: 'message', text: 'seen' }]);
});

test('windows and notices are added without losing one another', async () => {
  await openSession(session('s'));
  await Promise.all([
    extendSession('s', { windowId: 2 }),
    extendSession('s', { notice: 'one' }),
    extendSession('s', { windowId: 2 }),
  ]);
  expect(await currentSession()).toMatchObject({ windowIds: [1, 2], notices: ['one'] });
});

test('events that were taken back are dropped, and shots that no other refers to', async () => {
  await Promise.all(['used', 'unused', 'undone'].map((id) => putShot(shot(id, id))));
  await appendEvent(event('a', 1, { shotId: 'used' }));
  await appendEvent(event('b', 2, { shotId: 'undone' }));
  await undoEvent('b');
  await dropUnused('s');
  expect((await eventsOf('s')).map(({ id }) => id)).toEqual(['a']);
  expect(await database.pictures.count()).toBe(1);
  expect((await shotsOf('s')).map(({ id }) => id)).toEqual(['used']);
});

const pixelsOf = async (id: string) => (await shotById(id))?.image?.text();

test('the same picture is stored once, also when many are stored at the same time', async () => {
  await Promise.all([putShot(shot('a', 'same')), putShot(shot('b', 'same')), putShot(shot('c', 'other'))]);
  await putShot(shot('d'));
  expect(await database.pictures.count()).toBe(2);
  expect(await Promise.all(['a', 'b', 'c', 'd'].map(pixelsOf))).toEqual(['same', 'same', 'other', undefined]);
  expect((await shotById('b'))?.image?.type).toBe('image/webp');
  expect(await shotById('unknown')).toBeUndefined();
  const names = (await shotsOf('s')).map(({ pictureId }) => pictureId);
  expect(names[0]).toMatch(/^[0-9a-f]{64}$/);
  expect([names[1], names[3]]).toEqual([names[0], undefined]);
});

test('a picture goes with the last shot that shows it', async () => {
  await Promise.all([putShot(shot('a', 'same')), putShot(shot('b', 'same')), putShot(shot('c', 'other'))]);
  await deleteShots(['a', 'unknown']);
  expect(await pixelsOf('b')).toBe('same');
  await deleteShots(['b']);
  expect(await database.pictures.count()).toBe(1);
  await putShot(shot('c', 'newer'));
  expect(await pixelsOf('c')).toBe('newer');
  expect(await database.pictures.count()).toBe(1);
});

test('an SOP is deleted with its pictures, but for those that another one shows', async () => {
  const one = { ...sampleSop, id: 'one', phases: [], rollback: [] };
  await putShot(shot('a', 'both', 'one'));
  await putShot(shot('b', 'mine', 'one'));
  await putShot(shot('c', 'both', 'two'));
  await saveSop(one, 1);
  await deleteSop('one');
  expect(await database.shots.toCollection().primaryKeys()).toEqual(['c']);
  expect(await pixelsOf('c')).toBe('both');
  expect(await database.pictures.count()).toBe(1);
});

test('a deleted SOP leaves nothing of its recording behind', async () => {
  await openSession(session('s'));
  await appendEvent(event('a', 1, { shotId: 'p' }));
  await putShot(shot('p', 'pixels'));
  await saveSop(sampleSop, 1, 's');
  expect(await nextSopId(DEFAULT_ID_SCHEME)).toMatch(/^SOP-\d{4}$/);
  await deleteSop(sampleSop.id);
  expect(await Promise.all(database.tables.map((table) => table.count()))).toEqual(database.tables.map(() => 0));
});
