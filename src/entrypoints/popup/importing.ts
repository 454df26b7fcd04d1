import type { Sop } from '../../core/sop';
import { ImportError, readZip } from '../../platform/import';
import { loadSop, saveSop } from '../../platform/store/library';
import { putShot } from '../../platform/store/recording';
import { asCopy } from './copy';

/** What came of an import: the SOP as stored, or why there is none, as a sentence. */
export type ImportResult = { sop: Sop; copied: boolean } | { problem: string };

/**
 * Stores the SOP in a zip with its pictures. When another document of that id is in the library, it becomes a copy
 * beside it: an import never overwrites.
 */
export async function importZip(file: Blob): Promise<ImportResult> {
  try {
    const read = await readZip(file);
    const there = await loadSop(read.sop.id);
    const copied = there !== undefined && JSON.stringify(there) !== JSON.stringify(read.sop);
    const { sop, shots } = copied ? asCopy(read.sop, read.shots, () => crypto.randomUUID()) : read;
    // Pictures first: a document must never point at what is not there yet.
    for (const shot of shots) await putShot({ ...shot, sessionId: sop.id });
    await saveSop(sop, Date.now());
    return { sop, copied };
  } catch (error) {
    if (error instanceof ImportError) return { problem: error.message };
    throw error;
  }
}
