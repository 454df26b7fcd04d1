import type JSZip from 'jszip';

/** What a zip's entry can do beyond its published types: give its content piece by piece. */
interface Streaming {
  internalStream(type: 'uint8array'): JSZip.JSZipStreamHelper<Uint8Array>;
}

/** Unpacks entries until a number of bytes is reached in all, whatever sizes the zip itself claims. */
export class Unpacker {
  constructor(
    private left: number,
    private readonly tooMuch: () => Error,
  ) {}

  /** The content of an entry. Rejects with `tooMuch()` beyond the limit, with jszip's error if it is damaged. */
  bytesOf(entry: JSZip.JSZipObject): Promise<Uint8Array<ArrayBuffer>> {
    const chunks: Uint8Array[] = [];
    return new Promise((resolve, reject) => {
      const stream = (entry as JSZip.JSZipObject & Streaming).internalStream('uint8array');
      stream
        .on('data', (chunk) => {
          this.left -= chunk.length;
          if (this.left >= 0) chunks.push(chunk);
          else {
            stream.pause();
            reject(this.tooMuch());
          }
        })
        .on('error', reject)
        .on('end', () => resolve(together(chunks)))
        .resume();
    });
  }
}

/** Whether a path of a zip would lead out of the folder it is unpacked in, on any system. */
export function isUnsafePath(path: string): boolean {
  return path.startsWith('/') || /[\\\0]|^[a-z]:/i.test(path) || path.split('/').includes('..');
}

function together(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
