import JSZip from 'jszip';
import * as v from 'valibot';
import { sha256 } from '../hash';
import { isUnsafePath, Unpacker } from '../unpack';
import { isWebp } from '../webp';
import { BackupIndex, BackupProblem, BackupSop, BackupTemplates, INDEX, TEMPLATES } from './format';

/** Entries a backup may have. */
const MAX_ENTRIES = 200_000;
/** Bytes it may have, and of what is unpacked: more than that a browser does not hold in one piece. */
const MAX_BYTES = 2 * 1024 ** 3 - 1;

/** A backup that was read and found to be whole. */
export interface Backup {
  /** Milliseconds since 1970. */
  at: number;
  sops: BackupSop[];
  templates: BackupTemplates;
  /** The picture of that path; what it is named in the store. */
  picture(path: string): Promise<{ image: Blob; pictureId: string }>;
}

/** What tells a backup from other JSON, and from that of a later version. */
const Envelope = v.object({ format: v.literal('sopwright-backup'), formatVersion: v.number() });

/** Whether a file is a backup, whole or not. */
export async function isBackup(data: Blob): Promise<boolean> {
  if (data.size > MAX_BYTES) return false;
  const archive = await JSZip.loadAsync(await data.arrayBuffer()).catch(() => undefined);
  return archive?.file(INDEX) != null;
}

/**
 * Reads all of a backup and looks whether everything is there and as it was. Hostile ones are refused like damaged ones.
 * `onProgress` hears 0…1. Throws {@link BackupProblem}.
 */
export async function readBackup(data: Blob, onProgress?: (part: number) => void): Promise<Backup> {
  if (data.size > MAX_BYTES) throw new BackupProblem('backupTooLarge');
  const archive = await JSZip.loadAsync(await data.arrayBuffer()).catch(damaged);
  const entries = Object.values(archive.files);
  if (entries.length > MAX_ENTRIES) throw new BackupProblem('backupTooLarge');
  if (entries.some((entry) => isUnsafePath(entry.unsafeOriginalName ?? entry.name))) damaged();
  const unpacker = new Unpacker(MAX_BYTES, () => new BackupProblem('backupTooLarge'));
  const bytesOf = async (path: string, from = unpacker) => from.bytesOf(archive.file(path) ?? damaged()).catch(damaged);

  if (!archive.file(INDEX)) throw new BackupProblem('backupNone');
  const index = indexOf(jsonOf(await bytesOf(INDEX)));
  const sops: BackupSop[] = [];
  let templates: BackupTemplates = [];
  const pictures = new Set<string>();
  const paths = Object.keys(index.files);
  for (const [done, path] of paths.entries()) {
    const bytes = await bytesOf(path);
    if ((await sha256(bytes)) !== index.files[path]) damaged();
    if (path === TEMPLATES) templates = parsed(BackupTemplates, jsonOf(bytes));
    else if (path.startsWith('sops/')) sops.push(parsed(BackupSop, jsonOf(bytes)));
    else if (isWebp(bytes)) pictures.add(path);
    else damaged();
    onProgress?.((done + 1) / paths.length);
  }
  if (new Set(sops.map(({ document }) => document.id)).size < sops.length) damaged();
  const wanted = sops.flatMap(({ shots }) => shots.flatMap(({ picture }) => picture ?? []));
  if (wanted.some((path) => !pictures.has(path))) damaged();
  return {
    at: index.at,
    sops,
    templates,
    async picture(path) {
      // What was within the limit once still is.
      const bytes = await bytesOf(path, new Unpacker(MAX_BYTES, () => new BackupProblem('backupTooLarge')));
      return { image: new Blob([bytes], { type: 'image/webp' }), pictureId: index.files[path] ?? '' };
    },
  };
}

function indexOf(json: unknown): BackupIndex {
  if (!v.is(Envelope, json)) throw new BackupProblem('backupNone');
  if (json.formatVersion > 1) throw new BackupProblem('backupNewer');
  return parsed(BackupIndex, json);
}

function parsed<Schema extends v.GenericSchema>(schema: Schema, json: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, json);
  return result.success ? result.output : damaged();
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return damaged();
  }
}

function damaged(error?: unknown): never {
  throw error instanceof BackupProblem ? error : new BackupProblem('backupDamaged');
}
