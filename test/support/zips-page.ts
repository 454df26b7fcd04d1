import { downloadZip } from 'client-zip';
import { Zip, ZipPassThrough } from 'fflate';
import { zip } from '../../src/platform/zip';
import { type Packed, pictureBytes } from './zip-files';

/** What packs: ours, and others for comparison, each with pictures stored as they are. */
export type Packer = 'ours' | 'client-zip' | 'fflate';

const date = new Date(Date.UTC(1980, 0, 1));
let files: Packed[] = [];

/** Makes the files, in the memory of the page. */
function fill(count: number, size: number): void {
  files = Array.from({ length: count }, (_, index) => ({
    path: `sop/images/${index}.webp`,
    content: pictureBytes(index, size),
  }));
}

/** Packs the files; how long that took, in milliseconds, and how large the zip is. */
async function pack(by: Packer): Promise<{ ms: number; size: number }> {
  const start = performance.now();
  const { size } = await packers[by]();
  return { ms: performance.now() - start, size };
}

const packers: Record<Packer, () => Promise<Blob>> = {
  ours: () => zip(files),
  'client-zip': () =>
    downloadZip(files.map(({ path, content }) => ({ name: path, input: content, lastModified: date }))).blob(),
  fflate: () =>
    new Promise((resolve, reject) => {
      const chunks: BlobPart[] = [];
      const archive = new Zip((error, chunk, isLast) => {
        if (error) reject(error);
        chunks.push(chunk as Uint8Array<ArrayBuffer>);
        if (isLast) resolve(new Blob(chunks, { type: 'application/zip' }));
      });
      for (const { path, content } of files) {
        const entry = new ZipPassThrough(path);
        entry.mtime = '1980-01-02';
        archive.add(entry);
        entry.push(content, true);
      }
      archive.end();
    }),
};

Object.assign(globalThis, { zips: { fill, pack } });
