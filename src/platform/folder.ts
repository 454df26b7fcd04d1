import JSZip from 'jszip';
import { ImportError } from './import-error';
import { isUnsafePath, Unpacker } from './unpack';

/** Files that may be read of one SOP: more is no SOP. */
const MAX_FILES = 5_000;
/** Bytes that may be read in all. */
const MAX_BYTES = 500 * 1024 * 1024;
/** The longest text, in bytes: beyond it no person wrote it. */
const MAX_TEXT = 50 * 1024 * 1024;

/** A file of a folder that a person picked or dropped; `path` as `a/b.txt`. */
export interface FolderFile {
  path: string;
  file: Blob;
}

/** Files by their paths, whatever they lie in. */
export interface Folder {
  paths: readonly string[];
  /** The content of a file; nothing if there is none. Rejects with {@link ImportError}. */
  bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> | undefined;
}

/** What is in a zip. Rejects with {@link ImportError} when it is none, or one that means harm. */
export async function zipFolder(data: Blob): Promise<Folder> {
  if (data.size > MAX_BYTES) throw new ImportError('importTooLarge');
  const archive = await JSZip.loadAsync(await data.arrayBuffer()).catch(() => {
    throw new ImportError('importDamaged');
  });
  const entries = Object.values(archive.files);
  if (entries.length > MAX_FILES) throw new ImportError('importTooLarge');
  const unsafe = entries.find((entry) => isUnsafePath(entry.unsafeOriginalName ?? entry.name));
  if (unsafe) throw new ImportError('importUnsafe');
  const unpacker = new Unpacker(MAX_BYTES, () => new ImportError('importTooLarge'));
  return {
    paths: entries.filter(({ dir }) => !dir).map(({ name }) => name),
    bytesOf(path) {
      const entry = archive.file(path);
      return entry ? unpacker.bytesOf(entry).catch(damaged) : undefined;
    },
  };
}

/** Files that a person picked: of a whole repository, those that may belong to an SOP. */
export function pickedFolder(all: readonly FolderFile[]): Folder {
  const files = new Map(
    all.flatMap(({ path, file }) => (/(^|\/)(sop\.json|README\.md|images\/[^/]+)$/.test(path) ? [[path, file]] : [])),
  );
  let left = MAX_BYTES;
  if (files.size > MAX_FILES) throw new ImportError('importTooLarge');
  return {
    paths: [...files.keys()],
    bytesOf(path) {
      const file = files.get(path);
      if (!file) return undefined;
      left -= file.size;
      return left < 0
        ? Promise.reject(new ImportError('importTooLarge'))
        : file.arrayBuffer().then((bytes) => new Uint8Array(bytes), damaged);
    },
  };
}

/** A file that lies there alone. */
export function singleFile(path: string, file: Blob): Folder {
  return pickedFolder([{ path, file }]);
}

/** The text of a file; nothing if there is none. */
export async function textOf(folder: Folder, path: string): Promise<string | undefined> {
  const bytes = await folder.bytesOf(path);
  if (bytes && bytes.length > MAX_TEXT) throw new ImportError('importTooLarge');
  return bytes && new TextDecoder().decode(bytes);
}

function damaged(error: unknown): never {
  throw error instanceof ImportError ? error : new ImportError('importDamaged');
}
