import { isoDate } from '../../core/dates';
import { writeBackup } from '../../platform/backup/write';
import { download } from '../../platform/download';

/** Hands the browser a file with all SOPs. `onProgress` hears 0…1. Gives the file's name. */
export async function saveBackup(onProgress: (part: number) => void): Promise<string> {
  const now = Date.now();
  const filename = `sopwright-backup-${isoDate(new Date(now))}.zip`;
  download(await writeBackup(now, onProgress), filename);
  return filename;
}
