import JSZip from 'jszip';

/** A file of a zip whose content is read when its turn comes. */
export interface LateFile {
  path: string;
  /** Texts are compressed, bytes stored. */
  compress: boolean;
  load(): Promise<Uint8Array>;
}

/** Beyond this many bytes what is packed is handed to the browser, which need not keep it in memory. */
const HELD = 16 * 1024 * 1024;

/**
 * The files as one zip, in the order given. One after the other is loaded, packed and let go, so that memory holds one
 * of them, however large the zip becomes. `onProgress` hears 0…1. Rejects with what `load` rejects with.
 */
export function zipLate(files: readonly LateFile[], date: Date, onProgress?: (part: number) => void): Promise<Blob> {
  const archive = new JSZip();
  const deliver: (() => void)[] = [];
  for (const { path, compress, load } of files) {
    const content = new Promise<Uint8Array>((resolve, reject) => {
      deliver.push(() => void load().then(resolve, reject));
    });
    archive.file(path, content, { date, compression: compress ? 'DEFLATE' : 'STORE', createFolders: false });
  }
  const done: Blob[] = [];
  let held: Uint8Array<ArrayBuffer>[] = [];
  let heldBytes = 0;
  let turn = 0;
  const letGo = () => {
    done.push(new Blob(held));
    held = [];
    heldBytes = 0;
  };
  return new Promise((resolve, reject) => {
    const stream = archive
      .generateInternalStream({ type: 'uint8array', platform: 'UNIX', compressionOptions: { level: 6 } })
      .on('data', (chunk, { currentFile }) => {
        held.push(chunk as Uint8Array<ArrayBuffer>);
        heldBytes += chunk.length;
        if (heldBytes > HELD) letGo();
        // A file is first heard of when all of it has been read: then the next may be.
        if (currentFile !== files[turn]?.path) return;
        archive.remove(currentFile);
        turn++;
        onProgress?.(turn / files.length);
        deliver[turn]?.();
      })
      .on('error', reject)
      .on('end', () => {
        letGo();
        resolve(new Blob(done, { type: 'application/zip' }));
      });
    deliver[0]?.();
    stream.resume();
  });
}
