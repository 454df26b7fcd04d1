import { isSame } from '../../core/same';
import type { Sop } from '../../core/sop';
import { quoted } from '../../core/words';
import { BackupProblem } from '../../platform/backup/format';
import { isBackup, readBackup } from '../../platform/backup/read';
import { restoreBackup } from '../../platform/backup/restore';
import { type Folder, type FolderFile, pickedFolder, singleFile, zipFolder } from '../../platform/folder';
import { type ImportedSop, isSopJson, readSop } from '../../platform/import';
import { ImportError } from '../../platform/import-error';
import { isJson } from '../../platform/import-recording';
import { readEntries } from '../../platform/lists';
import { loadSop, saveSop } from '../../platform/store/library';
import { putShot } from '../../platform/store/recording';
import { t } from '../../platform/translate';
import { asCopy } from './copy';
import type { Proposal } from './readme/proposal';

/** What came of an import, or why nothing did, as a sentence for the person. */
export type Imported = { said: string } | { problem: string };

/** Shows what an edited README would change. Gives the keys of the clashes in which its side is taken; nothing when it is not wanted. */
export type Ask = (proposal: Proposal) => Promise<ReadonlySet<string> | undefined>;

/** READMEs larger than this, in bytes, are not read at all. */
const LARGEST_README = 16 * 1024 * 1024;

/**
 * Brings in what a file or a folder holds: an exported SOP, an SOP's data or its README alone, all SOPs of a backup, or a
 * recording of Chrome DevTools. `onProgress` hears 0…1 of a backup. Without `ask`, what was edited in a README is passed over.
 */
export async function importFrom(
  file: Blob | readonly FolderFile[],
  onProgress: (part: number) => void,
  ask?: Ask,
): Promise<Imported> {
  try {
    if (!(file instanceof Blob)) return { said: await importFolder(pickedFolder(file), ask) };
    if (await isJson(file)) {
      const isSop = await isSopJson(file);
      return { said: isSop ? await importFolder(singleFile('sop.json', file)) : await importRecording(file) };
    }
    if (await isBackup(file)) return { said: await restore(file, onProgress) };
    if (ask && (await isMarkdown(file))) return { said: await importReadme(file, ask) };
    return { said: await importFolder(await zipFolder(file), ask) };
  } catch (error) {
    if (error instanceof BackupProblem) return { problem: t(error.key) };
    if (error instanceof ImportError) return { problem: t(error.key, error.filling) };
    throw error;
  }
}

/**
 * Stores the SOP of a folder with its pictures. What was edited in its README is asked about and taken over into the SOP of the library. Else, when another
 * document of that id is in the library, it becomes a copy beside it: an import never overwrites. Gives what was done.
 */
async function importFolder(folder: Folder, ask?: Ask): Promise<string> {
  const read = await readSop(folder, t('importPictureMissing'));
  const there = await loadSop(read.sop.id);
  const edited = ask && read.readme !== undefined ? await editedIn(read, read.readme, there) : undefined;
  if (ask && edited?.proposal) {
    const { proposal, asksForMore } = edited;
    if (asksForMore) return takeOver(proposal, ask, () => storeSop(read));
    if (there && !isSame(there, read.sop)) return t('importNothingNew', { title: there.title });
  }
  const copied = there !== undefined && !isSame(there, read.sop);
  const stored = copied ? asCopy(read.sop, read.shots, () => crypto.randomUUID()) : read;
  await storeSop(stored);
  const said = t(copied ? 'importCopied' : 'importDone', { title: read.sop.title });
  const left = quoted(edited?.proposal?.left.map(({ text }) => text) ?? []);
  return left === '' ? said : `${said} ${t('importLeft', { texts: left })}`;
}

async function editedIn(
  { sop, file }: ImportedSop,
  readme: string,
  there: Sop | undefined,
): Promise<{ proposal: Proposal | undefined; asksForMore: boolean }> {
  const { asksForMore, proposalOf } = await import('./readme/proposal');
  const proposal = proposalOf(readme, { sop, file }, there, await lists());
  return { proposal, asksForMore: proposal !== undefined && asksForMore(proposal) };
}

async function importReadme(file: Blob, ask: Ask): Promise<string> {
  if (file.size > LARGEST_README) throw new ImportError('importReadmeLong');
  const { asksForMore, proposalAlone, readmeIn } = await import('./readme/proposal');
  const { title, proposal } = await proposalAlone(readmeIn(await file.text()), await lists());
  if (!proposal || !(asksForMore(proposal) || proposal.left.length > 0)) return t('importNothingNew', { title });
  return takeOver(proposal, ask, async () => {});
}

/** Asks, and does what is wanted. `first` brings in an SOP that is not in the library yet. */
async function takeOver(proposal: Proposal, ask: Ask, first: () => Promise<void>): Promise<string> {
  const taken = await ask(proposal);
  if (!taken) return t('importUnchanged');
  const { takeOver: put } = await import('./readme/take-over');
  if (proposal.isNew) await first();
  const { document } = proposal.outcome(taken);
  await put(proposal.mine, document, await lists());
  return t('importEdited', { title: document.title });
}

async function storeSop({ sop, shots }: Pick<ImportedSop, 'sop' | 'shots'>): Promise<void> {
  // Pictures first: a document must never point at what is not there yet.
  for (const shot of shots) await putShot({ ...shot, sessionId: sop.id });
  await saveSop(sop, Date.now(), undefined, { trashedAt: undefined });
}

/** Whether a file is text with headings, or is called so; a zip is neither. */
async function isMarkdown(file: Blob): Promise<boolean> {
  if (file instanceof File && /\.(md|markdown)$/i.test(file.name)) return true;
  return /^\uFEFF?(---\s|<!--|\s*# )/.test(await file.slice(0, 200).text());
}

async function lists() {
  const { compileLists } = await import('../../redaction');
  return compileLists(await readEntries());
}

/** Makes a new SOP of a recording. Gives what was done. */
async function importRecording(file: Blob): Promise<string> {
  const { sopFromRecording } = await import('./from-recording');
  const sop = await sopFromRecording(file);
  await saveSop(sop, Date.now());
  return t('importDone', { title: sop.title });
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
