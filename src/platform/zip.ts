import JSZip from 'jszip';
import type { OutputFile } from '../exporters/exporter';

/** The earliest date a zip can hold; jszip writes its UTC parts, so the time zone does not matter. */
const DATE = new Date(Date.UTC(1980, 0, 1));

/**
 * The files as one zip, entries in the order of their paths; the same files give the same bytes. Texts are
 * compressed, pictures stored. `onProgress` hears 0…1. Rejects when memory runs out, or with the reason when the signal is
 * aborted.
 */
export function zip(
  files: readonly OutputFile[],
  onProgress?: (part: number) => void,
  signal?: AbortSignal,
): Promise<Blob> {
  const archive = new JSZip();
  for (const { path, content } of [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    const isText = typeof content === 'string';
    archive.file(path, isText ? new TextEncoder().encode(content) : content, {
      date: DATE,
      compression: isText ? 'DEFLATE' : 'STORE',
      // Implicit folder entries would carry the current time.
      createFolders: false,
    });
  }
  const chunks: BlobPart[] = [];
  return new Promise((resolve, reject) => {
    const stream = archive
      // Not `streamFiles`: a stored entry whose size follows its data cannot be read by Java's ZipInputStream.
      .generateInternalStream({ type: 'uint8array', platform: 'UNIX', compressionOptions: { level: 6 } })
      .on('data', (chunk, { percent }) => {
        // A file's heading comes with its content.
        if (signal?.aborted) return;
        chunks.push(chunk as Uint8Array<ArrayBuffer>);
        onProgress?.(percent / 100);
      })
      .on('error', reject)
      .on('end', () => resolve(new Blob(chunks, { type: 'application/zip' })));
    const cancelled = () => {
      stream.pause();
      reject(signal?.reason);
    };
    if (signal?.aborted) cancelled();
    else stream.resume();
    signal?.addEventListener('abort', cancelled, { once: true });
  });
}
