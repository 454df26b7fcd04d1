import type { Evidence, RecordedEvent } from '../../core/event';
import type { Session } from '../../core/session';
import type { Shot } from '../../core/shot';
import { database } from './database';

/** The session that is not ended, if there is one: recording, paused or stopping. */
export async function currentSession(): Promise<Session | undefined> {
  return database.sessions.where('state').anyOf('recording', 'paused', 'stopping').first();
}

/**
 * Starts a session unless one is already there; one transaction, so that two Starts at once make one.
 * Gives whether it was started.
 */
export async function openSession(session: Session): Promise<boolean> {
  return database.transaction('rw', database.sessions, async () => {
    if (await currentSession()) return false;
    await database.sessions.add(session);
    return true;
  });
}

/** Changes some of a session's fields. */
export async function changeSession(id: string, change: Partial<Session>): Promise<void> {
  await database.sessions.update(id, change);
}

/** Adds a window to a session's scope, or a notice, without losing what another writer adds at the same time. */
export async function extendSession(id: string, addition: { windowId?: number; notice?: string }): Promise<void> {
  await database.sessions
    .where('id')
    .equals(id)
    .modify((session) => {
      const { windowId, notice } = addition;
      if (windowId !== undefined && !session.windowIds.includes(windowId)) session.windowIds.push(windowId);
      if (notice !== undefined && session.notices.at(-1) !== notice) session.notices.push(notice);
    });
}

/** Stores an event. The same id twice is stored once; resolves when the transaction has committed. */
export async function appendEvent(event: RecordedEvent): Promise<void> {
  await database.transaction('rw', database.events, async () => {
    if (!(await database.events.get(event.id))) await database.events.add(event);
  });
}

/** Adds evidence to an event; nothing happens if there is no such event in that session. */
export async function addEvidence(sessionId: string, eventId: string, evidence: Evidence[]): Promise<void> {
  await database.events
    .where('id')
    .equals(eventId)
    .modify((event) => {
      if (event.sessionId === sessionId) event.evidence = [...(event.evidence ?? []), ...evidence].slice(0, 8);
    });
}

/** A session's events in the order of their happening. */
export async function eventsOf(sessionId: string): Promise<RecordedEvent[]> {
  return database.events.where('[sessionId+at]').between([sessionId, -Infinity], [sessionId, Infinity]).toArray();
}

/** Marks an event as taken back. */
export async function undoEvent(eventId: string): Promise<void> {
  await database.events.update(eventId, { undone: true });
}

/** Stores a shot, or the reason why there is none. */
export async function putShot(shot: Shot): Promise<void> {
  await database.shots.put(shot);
}

/** One shot with its picture; nothing if it was never stored. */
export async function shotById(id: string): Promise<Shot | undefined> {
  return database.shots.get(id);
}

/** What is known of a session's shots, without their pictures. */
export async function shotsOf(sessionId: string): Promise<Omit<Shot, 'image'>[]> {
  const shots = await database.shots.where('sessionId').equals(sessionId).toArray();
  return shots.map(({ image: _, ...rest }) => rest);
}

/** Deletes a session's shots that no event refers to: of presses that came to nothing, of typing that went on. */
export async function dropUnusedShots(sessionId: string): Promise<void> {
  const { events, shots } = database;
  await database.transaction('rw', [events, shots], async () => {
    const used = new Set(
      (await events.where('sessionId').equals(sessionId).toArray()).flatMap(({ shotId }) => shotId ?? []),
    );
    const unused = (await shots.where('sessionId').equals(sessionId).primaryKeys()).filter((id) => !used.has(id));
    await shots.bulkDelete(unused);
  });
}
