import { liveQuery } from 'dexie';
import { type Card, factsOf, type Refiling, UNFILED } from '../../core/card';
import type { RecordedEvent } from '../../core/event';
import type { Session } from '../../core/session';
import { shotsIn } from '../../core/shots-of';
import type { Sop } from '../../core/sop';
import { nextId } from '../../core/sop-id';
import { database } from './database';
import { currentSession, deleteSession, eventsOf, releaseShots } from './recording';

/**
 * Stores a document with its card, whoever wrote it last; `sessionId` links it to the recording it was composed of.
 * What the library knows of it stays, unless `filing` says otherwise.
 */
export async function saveSop(document: Sop, changedAt: number, sessionId?: string, filing?: Refiling): Promise<void> {
  await database.transaction('rw', [database.sops, database.cards], () =>
    putSop(document, changedAt, sessionId, filing),
  );
}

/** As {@link saveSop}, within a transaction over `sops` and `cards`. Gives the document's new edition. */
export async function putSop(
  document: Sop,
  changedAt: number,
  sessionId?: string,
  filing: Refiling = {},
): Promise<number> {
  const { id } = document;
  const { sops, cards } = database;
  const link = sessionId ?? (await sops.get(id))?.sessionId;
  const known = await cards.get(id);
  // Not counted from 1: one that was deleted and comes back must not be taken for what it was.
  const edition = Math.max((known?.edition ?? 0) + 1, changedAt);
  const { tags, folder, starred, trashedAt } = { ...UNFILED, ...known, ...filing };
  const filed = { tags, folder, starred, ...(trashedAt !== undefined && { trashedAt }) };
  await sops.put({ id, document, changedAt, shots: shotsIn(document), ...(link !== undefined && { sessionId: link }) });
  await cards.put({ id, ...factsOf(document), ...filed, changedAt, edition });
  return edition;
}

/** The stored document of that id; nothing if there is none. */
export async function loadSop(id: string): Promise<Sop | undefined> {
  return (await database.sops.get(id))?.document;
}

/** What was recorded for the SOP of that id, at once or later, in the order of its happening; nothing for one that was imported. */
export async function eventsBehind(id: string): Promise<RecordedEvent[]> {
  const first = (await database.sops.get(id))?.sessionId;
  const later = await database.sessions.filter(({ sopId }) => sopId === id).primaryKeys();
  const all = await Promise.all(
    [...new Set([first, ...later])].map((sessionId) => (sessionId === undefined ? [] : eventsOf(sessionId))),
  );
  return all.flat().sort((a, b) => a.at - b.at);
}

/** The next free printed number of that scheme, e.g. `SOP-0007`. What is in the trash keeps its own. */
export async function nextSopId(scheme: string): Promise<string> {
  return nextId(
    scheme,
    (await database.cards.toArray()).map(({ sopId }) => sopId),
  );
}

/** The SOPs that are printed with that number, without those in the trash. */
export async function sopsOfNumber(sopId: string): Promise<Sop[]> {
  const ids = (await database.cards.toArray())
    .filter((card) => card.sopId === sopId && card.trashedAt === undefined)
    .map(({ id }) => id);
  return (await database.sops.bulkGet(ids)).flatMap((row) => row?.document ?? []);
}

/**
 * Deletes an SOP for good, with its recording: events, session, revisions, what could be undone, and pictures, but
 * for those that another SOP shows.
 */
export async function deleteSop(id: string): Promise<void> {
  const { sops, cards, sessions, events, shots, pictures, revisions, histories, changes } = database;
  const tables = [sops, cards, sessions, events, shots, pictures, revisions, histories, changes];
  await database.transaction('rw', tables, async () => {
    const row = await sops.get(id);
    await Promise.all([sops.delete(id), cards.delete(id), histories.delete(id), deleteChanges(id)]);
    await revisions.where('sopId').equals(id).delete();
    await releaseShots(row?.shots ?? []);
    // Those, too, that the document no longer shows.
    const recorded = await sessions.filter(({ sopId }) => sopId === id).primaryKeys();
    for (const owner of new Set([id, row?.sessionId, ...recorded])) if (owner !== undefined) await deleteSession(owner);
  });
}

/** Deletes the stored changes of a document, all or those before and after some of them. */
export async function deleteChanges(sopId: string, except?: { from: number; to: number }): Promise<void> {
  const between = (from: number, to: number) =>
    database.changes.where('[sopId+at]').between([sopId, from], [sopId, to]);
  if (!except) return void (await between(-Infinity, Infinity).delete());
  await between(-Infinity, except.from).delete();
  await between(except.to + 1, Infinity).delete();
}

/** What the popup shows of a recording: changes as rows are written, in whichever context. */
export interface LiveRecording {
  session: Session;
  /** In the order of their happening. */
  events: RecordedEvent[];
}

/** Calls back now and after every change with the recording that is going on, if any. Gives how to stop. */
export function watchRecording(callback: (recording: LiveRecording | undefined) => void): () => void {
  const subscription = liveQuery(async () => {
    const session = await currentSession();
    return session && { session, events: await eventsOf(session.id) };
  }).subscribe(callback);
  return () => subscription.unsubscribe();
}

/** Calls back now and after every change with all SOPs, those in the trash, too, the last changed first. Gives how to stop. */
export function watchLibrary(callback: (cards: Card[]) => void): () => void {
  const subscription = liveQuery(() => database.cards.orderBy('changedAt').reverse().toArray()).subscribe(callback);
  return () => subscription.unsubscribe();
}
