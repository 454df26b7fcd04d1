import type { Sop } from '../../core/sop';
import { BackupProblem } from '../../platform/backup/format';
import { isBackup, readBackup } from '../../platform/backup/read';
import { restoreBackup } from '../../platform/backup/restore';
import { ImportError, readZip } from '../../platform/import';
import { isJson } from '../../platform/import-recording';
import { loadSop, saveSop } from '../../platform/store/library';
import { putShot } from '../../platform/store/recording';
import { t } from '../../platform/translate';
import { asCopy } from './copy';

/** What came of an import, or why nothing did, as a sentence for the person. */
export type Imported = { said: string } | { problem: string };

/** Brings in what a file holds: an exported SOP, all SOPs of a backup, or a recording of Chrome DevTools. `onProgress` hears 0…1 of a backup. */
export async function importFrom(file: Blob, onProgress: (part: number) => void): Promise<Imported> {
  try {
    if (await isJson(file)) return { said: await importRecording(file) };
    return { said: (await isBackup(file)) ? await restore(file, onProgress) : await importZip(file) };
  } catch (error) {
    if (error instanceof BackupProblem) return { problem: t(error.key) };
    if (error instanceof ImportError) return { problem: t(error.key, error.filling) };
    throw error;
  }
}

/**
 * Stores the SOP in a zip with its pictures. When another document of that id is in the library, it becomes a copy
 * beside it: an import never overwrites. Gives what was done.
 */
async function importZip(file: Blob): Promise<string> {
  const read = await readZip(file, t('importPictureMissing'));
  const there = await loadSop(read.sop.id);
  const copied = there !== undefined && !isSame(there, read.sop);
  const { sop, shots } = copied ? asCopy(read.sop, read.shots, () => crypto.randomUUID()) : read;
  // Pictures first: a document must never point at what is not there yet.
  for (const shot of shots) await putShot({ ...shot, sessionId: sop.id });
  await saveSop(sop, Date.now(), undefined, { trashedAt: undefined });
  return t(copied ? 'importCopied' : 'importDone', { title: sop.title });
}

/** Makes a new SOP of a recording. Gives what was done. */
async function importRecording(file: Blob): Promise<string> {
  const { sopFromRecording } = await import('./from-recording');
  const sop = await sopFromRecording(file);
  await saveSop(sop, Date.now());
  return t('importDone', { title: sop.title });
}

function isSame(one: Sop, other: Sop): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Restores a backup. Gives what was done. */
async function restore(file: Blob, onProgress: (part: number) => void): Promise<string> {
  const backup = await readBackup(file, (part) => onProgress(part / 2));
  const newId = () => crypto.randomUUID();
  const { added, replaced, kept } = await restoreBackup(backup, Date.now(), newId, (part) =>
    onProgress(0.5 + part / 2),
  );
  const date = new Date(backup.at).toLocaleDateString(t('languageCode'), { dateStyle: 'medium' });
  return t('backupRestored', { date, added: String(added), replaced: String(replaced), kept: String(kept) });
}
