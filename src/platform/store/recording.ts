import type { Evidence, RecordedEvent } from '../../core/event';
import type { Session } from '../../core/session';
import type { Mask, Shot } from '../../core/shot';
import { shotsIn } from '../../core/shots-of';
import { sha256 } from '../hash';
import { database, type ShotRow } from './database';

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

/** The session of that id; nothing if there is none. */
export async function sessionById(id: string): Promise<Session | undefined> {
  return database.sessions.get(id);
}

/** Forgets what was recorded for an SOP that is there: the person has decided about it. */
export async function forgetRecorded(id: string): Promise<void> {
  await database.sessions
    .where('id')
    .equals(id)
    .modify((session) => {
      delete session.recorded;
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

/** Adds evidence to an event, each once; nothing happens if there is no such event in that session. */
export async function addEvidence(sessionId: string, eventId: string, evidence: Evidence[]): Promise<void> {
  await database.events
    .where('id')
    .equals(eventId)
    .modify((event) => {
      if (event.sessionId !== sessionId) return;
      const known = event.evidence ?? [];
      const isNew = ({ kind, text }: Evidence) => !known.some((other) => other.kind === kind && other.text === text);
      event.evidence = [...known, ...evidence.filter(isNew)].slice(0, 8);
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

/** Stores a shot, or the reason why there is none. A picture that is there already is not stored again. */
export async function putShot({ image, ...shot }: Shot): Promise<void> {
  const { shots, pictures } = database;
  // Before the transaction, which would not wait for it.
  const pictureId = image && (await sha256(await image.arrayBuffer()));
  await database.transaction('rw', [shots, pictures], async () => {
    const replaced = await shots.get(shot.id);
    if (image && pictureId && (await pictures.where('id').equals(pictureId).count()) === 0)
      await pictures.add({ id: pictureId, image });
    await shots.put({ ...shot, ...(pictureId !== undefined && { pictureId }) });
    await dropUnusedPictures([replaced]);
  });
}

/** One shot with its picture; nothing if it was never stored. */
export async function shotById(id: string): Promise<Shot | undefined> {
  const shot = await database.shots.get(id);
  const picture = shot?.pictureId === undefined ? undefined : await database.pictures.get(shot.pictureId);
  return shot && { ...shot, ...(picture && { image: picture.image }) };
}

/** The masks that were proposed for shots when they were taken, by their ids; those without any are left out. */
export async function proposedMasks(ids: readonly string[]): Promise<Map<string, Mask[]>> {
  const shots = await database.shots.bulkGet([...ids]);
  return new Map(shots.flatMap((shot) => (shot?.proposed?.length ? [[shot.id, shot.proposed] as const] : [])));
}

/** Which of these shots are stored. */
export async function storedShots(ids: readonly string[]): Promise<Set<string>> {
  return new Set(
    await database.shots
      .where('id')
      .anyOf([...ids])
      .primaryKeys(),
  );
}

/** What is known of a session's shots, without their pictures. */
export async function shotsOf(sessionId: string): Promise<Omit<Shot, 'image'>[]> {
  return database.shots.where('sessionId').equals(sessionId).toArray();
}

/**
 * Deletes what a session's events made unnecessary: those that were taken back, and shots that none of the others refers
 * to, of presses that came to nothing, of typing that went on.
 */
export async function dropUnused(sessionId: string): Promise<void> {
  const { events, shots, pictures } = database;
  await database.transaction('rw', [events, shots, pictures], async () => {
    const all = await events.where('sessionId').equals(sessionId).toArray();
    await events.bulkDelete(all.flatMap(({ id, undone }) => (undone ? [id] : [])));
    const used = new Set(all.flatMap(({ shotId, undone }) => (undone ? [] : (shotId ?? []))));
    await deleteShots((await shots.where('sessionId').equals(sessionId).primaryKeys()).filter((id) => !used.has(id)));
  });
}

/** Deletes a session with its events, and its shots but for those that an SOP shows. */
export async function deleteSession(id: string): Promise<void> {
  const { sessions, events, shots, pictures, sops, revisions } = database;
  await database.transaction('rw', [sessions, events, shots, pictures, sops, revisions], async () => {
    await releaseShots(await shots.where('sessionId').equals(id).primaryKeys());
    await events.where('sessionId').equals(id).delete();
    await sessions.delete(id);
  });
}

/**
 * Deletes those shots that no document refers to, neither as it is nor as it once was. The others belong to one that
 * does from now on, so that they go with it: steps are copied from one SOP to another, and whole SOPs are.
 */
export async function releaseShots(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { shots, pictures, sops, revisions } = database;
  await database.transaction('rw', [shots, pictures, sops, revisions], async () => {
    const heirs = new Map<string, string>();
    // By keys alone: documents are large.
    const showing = sops.where('shots').anyOf([...ids]);
    await showing.eachKey((shotId, { primaryKey }) => heirs.set(String(shotId), primaryKey));
    await revisions.each(({ sopId, document }) => {
      for (const shotId of shotsIn(document)) if (!heirs.has(shotId)) heirs.set(shotId, sopId);
    });
    for (const id of ids) {
      const sessionId = heirs.get(id);
      if (sessionId !== undefined) await shots.update(id, { sessionId });
    }
    await deleteShots(ids.filter((id) => !heirs.has(id)));
  });
}

/** Deletes shots, and the pictures that no other shot shows. */
export async function deleteShots(ids: readonly string[]): Promise<void> {
  const { shots, pictures } = database;
  await database.transaction('rw', [shots, pictures], async () => {
    const deleted = await shots.bulkGet([...ids]);
    await shots.bulkDelete([...ids]);
    await dropUnusedPictures(deleted);
  });
}

/** Deletes those pictures of shots just deleted or replaced that no shot shows any more. */
async function dropUnusedPictures(gone: readonly (ShotRow | undefined)[]): Promise<void> {
  const ids = [...new Set(gone.flatMap((shot) => shot?.pictureId ?? []))];
  const used = new Set(await database.shots.where('pictureId').anyOf(ids).uniqueKeys());
  await database.pictures.bulkDelete(ids.filter((id) => !used.has(id)));
}
