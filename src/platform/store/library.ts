import { liveQuery } from 'dexie';
import type { RecordedEvent } from '../../core/event';
import type { Session } from '../../core/session';
import { type Sop, stepsOf } from '../../core/sop';
import { database, type SopRow } from './database';
import { currentSession, deleteSession, deleteShots, eventsOf } from './recording';

/** Stores a document; `sessionId` links it to the recording it was composed of. */
export async function saveSop(document: Sop, changedAt: number, sessionId?: string): Promise<void> {
  await database.transaction('rw', database.sops, async () => {
    const link = sessionId ?? (await database.sops.get(document.id))?.sessionId;
    await database.sops.put({ id: document.id, document, changedAt, ...(link !== undefined && { sessionId: link }) });
  });
}

/** The stored document of that id; nothing if there is none. */
export async function loadSop(id: string): Promise<Sop | undefined> {
  return (await database.sops.get(id))?.document;
}

/** What was recorded for the SOP of that id, in the order of its happening; nothing for one that was imported. */
export async function eventsBehind(id: string): Promise<RecordedEvent[]> {
  const sessionId = (await database.sops.get(id))?.sessionId;
  return sessionId === undefined ? [] : eventsOf(sessionId);
}

/** The next free printed number, e.g. `SOP-0007`. */
export async function nextSopId(): Promise<string> {
  const rows = await database.sops.toArray();
  const numbers = rows.map((row) => Number(/^SOP-(\d+)$/.exec(row.document.sopId)?.[1] ?? 0));
  return `SOP-${String(Math.max(0, ...numbers) + 1).padStart(4, '0')}`;
}

/** Deletes an SOP with its recording: events, pictures that nothing else shows, session and revisions. */
export async function deleteSop(id: string): Promise<void> {
  const { sops, sessions, events, shots, pictures, revisions } = database;
  await database.transaction('rw', [sops, sessions, events, shots, pictures, revisions], async () => {
    const row = await sops.get(id);
    const steps = row ? [...stepsOf(row.document), ...row.document.rollback] : [];
    await deleteShots(steps.flatMap((step) => step.picture?.shotId ?? []));
    // Those, too, that the document no longer shows.
    for (const owner of [id, row?.sessionId]) if (owner !== undefined) await deleteSession(owner);
    await revisions.where('sopId').equals(id).delete();
    await sops.delete(id);
  });
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

/** Calls back now and after every change with all SOPs, the last changed first. Gives how to stop. */
export function watchLibrary(callback: (rows: SopRow[]) => void): () => void {
  const subscription = liveQuery(() => database.sops.orderBy('changedAt').reverse().toArray()).subscribe(callback);
  return () => subscription.unsubscribe();
}
