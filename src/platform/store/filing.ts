import type { Filing } from '../../core/card';
import { shotsIn } from '../../core/shots-of';
import type { Sop } from '../../core/sop';
import { database } from './database';
import { deleteSop, nextSopId, putSop } from './library';

/** Changes what the library knows of an SOP; the document and its date stay. */
export async function fileSop(id: string, change: Partial<Filing>): Promise<void> {
  await database.cards.update(id, change);
}

/** The tags under which the library has an SOP. */
export async function tagsOf(id: string): Promise<string[]> {
  return (await database.cards.get(id))?.tags ?? [];
}

/** Puts an SOP into the trash (`at`: milliseconds since 1970), or takes it out again (without). Nothing of it is lost. */
export async function trashSop(id: string, at?: number): Promise<void> {
  await database.cards
    .where('id')
    .equals(id)
    .modify((card) => {
      if (at === undefined) delete card.trashedAt;
      else card.trashedAt = at;
    });
}

/** Deletes for good what has been in the trash since `until` or longer (milliseconds since 1970); all of it by default. */
export async function emptyTrash(until = Number.MAX_VALUE): Promise<void> {
  const old = await database.cards.where('trashedAt').belowOrEqual(until).primaryKeys();
  for (const id of old) await deleteSop(id);
}

/**
 * Makes a second SOP of one, with a number of its own, of that scheme, and in the same folder. It shows the same shots, which stay as
 * long as one of the two does. Gives whether there was one to copy.
 */
export async function duplicateSop(
  id: string,
  copy: { id: string; scheme: string; title: (title: string) => string; changedAt: number },
): Promise<boolean> {
  const { sops, cards } = database;
  return database.transaction('rw', [sops, cards], async () => {
    const [row, card] = await Promise.all([sops.get(id), cards.get(id)]);
    if (!row || !card) return false;
    const { document } = row;
    const second = { ...document, id: copy.id, sopId: await nextSopId(copy.scheme), title: copy.title(document.title) };
    await putSop(second, copy.changedAt, undefined, { tags: card.tags, folder: card.folder });
    return true;
  });
}

/** The documents of those ids, in their order; those that are not stored are left out. */
export async function loadSops(ids: readonly string[]): Promise<Sop[]> {
  return (await database.sops.bulkGet([...ids])).flatMap((row) => row?.document ?? []);
}

/** What SOPs take up. */
export interface Sizes {
  /** Bytes of all pictures, each once. */
  pictures: number;
  /** By SOP: bytes of its document and of the pictures it shows, also when another shows them, too. */
  each: Map<string, number>;
}

/** How much each SOP takes up, with its pictures. Looks at every row: slow where there are thousands. */
export async function measureSops(): Promise<Sizes> {
  const { sops, shots, pictures } = database;
  const bytes = new Map<string, number>();
  // One at a time: none of the pictures themselves is read.
  await pictures.each(({ id, image }) => void bytes.set(id, image.size));
  const ofShot = new Map<string, string>();
  await shots.each(({ id, pictureId }) => void (pictureId !== undefined && ofShot.set(id, pictureId)));
  const each = new Map<string, number>();
  await sops.each(({ id, document }) => {
    const shown = new Set(shotsIn(document).flatMap((shotId) => ofShot.get(shotId) ?? []));
    const ofPictures = [...shown].reduce((sum, pictureId) => sum + (bytes.get(pictureId) ?? 0), 0);
    each.set(id, JSON.stringify(document).length + ofPictures);
  });
  return { pictures: [...bytes.values()].reduce((sum, size) => sum + size, 0), each };
}
