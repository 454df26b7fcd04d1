import { withShots } from '../../core/shots-of';
import { database } from '../store/database';
import { putSop } from '../store/library';
import { deleteShots, putShot } from '../store/recording';
import type { BackupSop } from './format';
import type { Backup } from './read';

/** What came of restoring a backup. */
export interface Restored {
  /** SOPs that were not there. */
  added: number;
  /** That were there, but older than in the backup. */
  replaced: number;
  /** That were there, as new as in the backup or newer. */
  kept: number;
}

/** An SOP that is to be written, and shots of its own in place of those that are another's here. */
interface Planned {
  sop: BackupSop;
  isThere: boolean;
  own: (shotId: string) => string;
}

/**
 * Puts the SOPs of a backup into the library. What is there stays, unless the backup has a later version of it; no shot
 * that is there is changed. All documents are written at once, after all pictures: when that fails, the library is as it
 * was, and the error is thrown. `now`: milliseconds since 1970; `onProgress` hears 0…1.
 */
export async function restoreBackup(
  backup: Backup,
  now: number,
  newId: () => string,
  onProgress?: (part: number) => void,
): Promise<Restored> {
  const planned: Planned[] = [];
  const added: string[] = [];
  try {
    for (const [done, sop] of backup.sops.entries()) {
      const there = await database.cards.get(sop.document.id);
      if (!there || there.changedAt < sop.changedAt)
        planned.push({ sop, isThere: there !== undefined, own: await restoreShots(backup, sop, newId, added) });
      onProgress?.((done + 1) / backup.sops.length);
    }
    await restoreDocuments(planned, backup, now);
  } catch (error) {
    await deleteShots(added);
    throw error;
  }
  const replaced = planned.filter(({ isThere }) => isThere).length;
  return { added: planned.length - replaced, replaced, kept: backup.sops.length - planned.length };
}

/** Stores those shots of an SOP that are not there yet. Gives which shot stands for which. */
async function restoreShots(
  backup: Backup,
  { document, shots }: BackupSop,
  newId: () => string,
  added: string[],
): Promise<Planned['own']> {
  const ids = new Map<string, string>();
  for (const { picture, ...shot } of shots) {
    const found = picture === undefined ? undefined : await backup.picture(picture);
    const there = await database.shots.get(shot.id);
    if (there && there.pictureId === found?.pictureId) continue;
    // Another shot of that id is somebody else's.
    const id = there ? newId() : shot.id;
    ids.set(shot.id, id);
    added.push(id);
    await putShot({ ...shot, id, sessionId: document.id, ...(found && { image: found.image }) });
  }
  return (shotId) => ids.get(shotId) ?? shotId;
}

async function restoreDocuments(planned: readonly Planned[], { templates: own }: Backup, now: number): Promise<void> {
  const { sops, cards, revisions, templates } = database;
  await database.transaction('rw', [sops, cards, revisions, templates], async () => {
    const once = new Set(await revisions.toCollection().primaryKeys());
    for (const { sop, own: shotOf } of planned) {
      const { document, changedAt, filing } = sop;
      const { trashed, ...filed } = filing;
      // What was in the trash is there again, and as long as anything else that is put there now.
      const put = { ...filed, trashedAt: trashed ? now : undefined };
      await putSop(withShots(document, shotOf), changedAt, undefined, put);
      const missing = sop.revisions.filter(({ id }) => !once.has(id));
      const rows = missing.map((each) => ({ ...each, sopId: document.id, document: withShots(each.document, shotOf) }));
      await revisions.bulkPut(rows);
    }
    const known = new Set(await templates.toCollection().primaryKeys());
    await templates.bulkPut(own.filter(({ id }) => !known.has(id)));
  });
}
