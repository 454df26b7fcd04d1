import { shotsIn } from '../../core/shots-of';
import { sha256 } from '../hash';
import { type LateFile, zipLate } from '../late-zip';
import { database, type ShotRow } from '../store/database';
import { type BackupIndex, type BackupShot, type BackupSop, type BackupTemplates, INDEX, TEMPLATES } from './format';

/**
 * All SOPs as one zip: documents as they are, what they were, how they are filed, their shots and the person's
 * templates. Facts of recordings, lists and settings are not in it. `at`: milliseconds since 1970; `onProgress` hears
 * 0…1. Rejects when something that is to be packed is deleted meanwhile.
 */
export async function writeBackup(at: number, onProgress?: (part: number) => void): Promise<Blob> {
  const { sops, pictures, templates } = database;
  const paths = await picturePaths();
  const digests: Record<string, string> = {};
  const file = (path: string, load: () => Promise<Uint8Array<ArrayBuffer>>, compress = true): LateFile => ({
    path,
    compress,
    async load() {
      const bytes = await load();
      digests[path] = await sha256(bytes);
      return bytes;
    },
  });
  const ids = await sops.toCollection().primaryKeys();
  const files = [
    ...ids.map((id, index) => file(`sops/${index + 1}.json`, async () => json(await backupOf(id, paths)))),
    ...[...paths].map(([id, path]) =>
      file(path, async () => new Uint8Array(await there(await pictures.get(id)).image.arrayBuffer()), false),
    ),
    file(TEMPLATES, async () => json<BackupTemplates>(await templates.toArray())),
    // Last: by then it is known what all others are.
    file(INDEX, async () => json<BackupIndex>({ format: 'sopwright-backup', formatVersion: 1, at, files: digests })),
  ];
  return zipLate(files, new Date(at), onProgress);
}

/** Names the file of each picture that an SOP shows or showed, by the picture's id. */
async function picturePaths(): Promise<Map<string, string>> {
  const { sops, shots, revisions } = database;
  const shown = new Set((await sops.orderBy('shots').uniqueKeys()).map(String));
  await revisions.each(({ document }) => {
    for (const id of shotsIn(document)) shown.add(id);
  });
  const ids = (await shots.bulkGet([...shown])).flatMap((shot) => shot?.pictureId ?? []);
  return new Map([...new Set(ids)].map((id, index) => [id, `pictures/${index + 1}.webp`]));
}

async function backupOf(id: string, paths: ReadonlyMap<string, string>): Promise<BackupSop> {
  const row = there(await database.sops.get(id));
  const card = there(await database.cards.get(id));
  const revisions = await database.revisions.where('sopId').equals(id).toArray();
  const shotIds = new Set([row.document, ...revisions.map(({ document }) => document)].flatMap(shotsIn));
  const shots = (await database.shots.bulkGet([...shotIds])).flatMap((shot) => shot ?? []);
  const { tags, folder, starred, trashedAt } = card;
  return {
    document: row.document,
    changedAt: row.changedAt,
    filing: { tags, folder, starred, trashed: trashedAt !== undefined },
    shots: shots.map((shot) => shotOf(shot, paths)),
    revisions: revisions.map(({ sopId: _, ...revision }) => revision),
  };
}

function shotOf({ sessionId: _, pictureId, ...shot }: ShotRow, paths: ReadonlyMap<string, string>): BackupShot {
  const picture = pictureId === undefined ? undefined : paths.get(pictureId);
  return { ...shot, ...(picture !== undefined && { picture }) };
}

function there<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Error('What was to be packed was deleted meanwhile');
  return row;
}

function json<Content>(content: Content): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(content));
}
