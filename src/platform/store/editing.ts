import { liveQuery } from 'dexie';
import type { Change, History } from '../../core/history';
import type { Sop } from '../../core/sop';
import { database } from './database';
import { deleteChanges, putSop } from './library';
import { Timeline } from './timeline';

/** A document to be edited. */
export interface Opened {
  document: Sop;
  /** Which one it is; see {@link saveEdited}. */
  edition: number;
}

/** What can be taken back and done again, as in `History`. */
export type Undoable = Pick<History, 'past' | 'future'>;

/** The stored document is not the one that was edited: another context wrote it since, or deleted it for good. */
export class ChangedElsewhere extends Error {
  override readonly name = 'ChangedElsewhere';
}

/** The stored document of that id, to be edited; nothing if there is none. */
export async function openSop(id: string): Promise<Opened | undefined> {
  const { sops, cards } = database;
  const [row, card] = await database.transaction('r', [sops, cards], () => Promise.all([sops.get(id), cards.get(id)]));
  return row && card && { document: row.document, edition: card.edition };
}

/**
 * What can be undone of that edition of a document, and what knows where it is stored; nothing when the stored changes
 * lead to another.
 */
export async function undoableOf(
  id: string,
  edition: number,
): Promise<{ undoable: Undoable; timeline: Timeline } | undefined> {
  const { histories, changes } = database;
  return database.transaction('r', [histories, changes], async () => {
    const history = await histories.get(id);
    if (history?.edition !== edition) return undefined;
    const rows = await changes.where('[sopId+at]').between([id, -Infinity], [id, Infinity]).toArray();
    const of = (wanted: (at: number) => boolean): Change[] =>
      rows.flatMap(({ at, forward, backward }) => (wanted(at) ? { forward, backward } : []));
    const undoable = { past: of((at) => at <= history.position), future: of((at) => at > history.position) };
    return { undoable, timeline: new Timeline(undoable, rows[0]?.at) };
  });
}

/**
 * Stores an edited document, with what can be undone of it, in one transaction. `edition`: the one that was edited.
 * Gives the new one. Rejects with {@link ChangedElsewhere} when another is stored by now; then nothing is written.
 */
export async function saveEdited(
  { document, edition }: Opened,
  undoable: Undoable,
  timeline: Timeline,
  changedAt: number,
): Promise<number> {
  const { sops, cards, histories, changes } = database;
  const { rows, from, to, position, written } = timeline.plan(document.id, undoable);
  const next = await database.transaction('rw', [sops, cards, histories, changes], async () => {
    if ((await cards.get(document.id))?.edition !== edition) throw new ChangedElsewhere();
    const stored = await putSop(document, changedAt);
    await histories.put({ id: document.id, edition: stored, position });
    await deleteChanges(document.id, { from, to });
    await changes.bulkPut(rows);
    return stored;
  });
  written();
  return next;
}

/**
 * Changes a stored document from outside of the editor; editors that have it open show the change at once. Gives whether
 * there is such a document.
 */
export async function changeSop(id: string, change: (sop: Sop) => Sop, changedAt: number): Promise<boolean> {
  const { sops, cards } = database;
  return database.transaction('rw', [sops, cards], async () => {
    const row = await sops.get(id);
    if (row) await putSop(change(row.document), changedAt);
    return row !== undefined;
  });
}

/** Calls back now and after every change with the edition that is stored; nothing when there is none. Gives how to stop. */
export function watchEdition(id: string, callback: (edition: number | undefined) => void): () => void {
  const subscription = liveQuery(async () => (await database.cards.get(id))?.edition).subscribe(callback);
  return () => subscription.unsubscribe();
}
