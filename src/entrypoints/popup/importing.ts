import type { Sop } from '../../core/sop';
import { ImportError, readZip } from '../../platform/import';
import { loadSop, saveSop } from '../../platform/store/library';
import { putShot } from '../../platform/store/recording';
import { asCopy } from './copy';

/** What came of an import: the SOP as stored, or why there is none, as a sentence. */
export type ImportResult = { sop: Sop; copied: boolean } | { problem: string };

/**
 * Stores the SOP in a zip with its pictures. One whose id is already in the library becomes a copy beside it: an
 * import never overwrites.
 */
export async function importZip(file: Blob): Promise<ImportResult> {
  try {
    const read = await readZip(file);
    const copied = (await loadSop(read.sop.id)) !== undefined;
    const { sop, shots } = copied ? asCopy(read.sop, read.shots, () => crypto.randomUUID()) : read;
    // Pictures first: a document must never point at what is not there yet.
    for (const shot of shots) await putShot(shot);
    await saveSop(sop, Date.now());
    return { sop, copied };
  } catch (error) {
    if (error instanceof ImportError) return { problem: error.message };
    throw error;
  }
}
