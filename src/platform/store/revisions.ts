import { liveQuery } from 'dexie';
import type { Sop } from '../../core/sop';
import { database, type RevisionRow } from './database';

/** A revision as listed: all but the document. */
export type RevisionFacts = Omit<RevisionRow, 'document'>;

/** Stores a document as it is now. Whoever calls sees to it that nothing certainly secret is in it. */
export async function addRevision(revision: RevisionRow): Promise<void> {
  await database.revisions.add(revision);
}

/** The document as it was at that revision; nothing when there is none of that id. */
export async function loadRevision(id: string): Promise<Sop | undefined> {
  return (await database.revisions.get(id))?.document;
}

/** Documents of an SOP's revisions of that version, the newest first, a few at the most. */
export async function documentsOf(sopId: string, version: string): Promise<Sop[]> {
  const rows = await database.revisions
    .where('sopId')
    .equals(sopId)
    .filter((revision) => revision.version === version)
    .toArray();
  return rows
    .sort((a, b) => b.at - a.at)
    .slice(0, 5)
    .map(({ document }) => document);
}

/** Calls another name on a revision; an empty one is none. */
export async function renameRevision(id: string, name: string): Promise<void> {
  await database.revisions.update(id, { name });
}

/** Deletes a revision. Pictures stay until the SOP goes: the document or another revision may show them. */
export async function deleteRevision(id: string): Promise<void> {
  await database.revisions.delete(id);
}

/** Calls back now and after every change with an SOP's revisions, the newest first. Gives how to stop. */
export function watchRevisions(sopId: string, callback: (revisions: RevisionFacts[]) => void): () => void {
  const subscription = liveQuery(async () => {
    const listed: RevisionFacts[] = [];
    // One at a time, so that memory holds one document.
    await database.revisions
      .where('sopId')
      .equals(sopId)
      .each(({ document: _, ...facts }) => void listed.push(facts));
    return listed.sort((a, b) => b.at - a.at);
  }).subscribe(callback);
  return () => subscription.unsubscribe();
}

/** Puts what `change` makes of them in place of all revisions of an SOP, in one transaction. */
export async function changeRevisions(sopId: string, change: (revision: RevisionRow) => RevisionRow): Promise<void> {
  await database.transaction('rw', database.revisions, async () => {
    for (const id of await database.revisions.where('sopId').equals(sopId).primaryKeys()) {
      const revision = await database.revisions.get(id);
      const changed = revision && change(revision);
      if (changed && changed !== revision) await database.revisions.put(changed);
    }
  });
}
