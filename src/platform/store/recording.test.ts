import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { sampleSop } from '../../../test/fixtures/sample-sop';
import type { RecordedEvent } from '../../core/event';
import type { Session } from '../../core/session';
import { database } from './database';
import { deleteSop, nextSopId, saveSop } from './library';
import {
  addEvidence,
  appendEvent,
  changeSession,
  currentSession,
  dropUnusedShots,
  eventsOf,
  extendSession,
  openSession,
  putShot,
  shotsOf,
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

test('shots that no event refers to are dropped', async () => {
  const shot = (id: string) => ({ id, sessionId: 's', width: 1, height: 1, moment: 'before' as const, masks: [] });
  await Promise.all([putShot(shot('used')), putShot(shot('unused')), appendEvent(event('a', 1, { shotId: 'used' }))]);
  await dropUnusedShots('s');
  expect((await shotsOf('s')).map(({ id }) => id)).toEqual(['used']);
});

test('a deleted SOP leaves nothing of its recording behind', async () => {
  await openSession(session('s'));
  await appendEvent(event('a', 1, { shotId: 'p' }));
  await putShot({ id: 'p', sessionId: 's', width: 1, height: 1, moment: 'before', masks: [] });
  await saveSop(sampleSop, 1, 's');
  expect(await nextSopId()).toMatch(/^SOP-\d{4}$/);
  await deleteSop(sampleSop.id);
  expect(await Promise.all(database.tables.map((table) => table.count()))).toEqual(database.tables.map(() => 0));
});
