/** What isomorphic-git asks of a file system, as far as it uses it without a working tree. */
export interface MemoryFs {
  promises: {
    readFile(path: string, options?: { encoding?: string } | string): Promise<Uint8Array | string>;
    writeFile(path: string, content: Uint8Array | string): Promise<void>;
    unlink(path: string): Promise<void>;
    readdir(path: string): Promise<string[]>;
    mkdir(path: string): Promise<void>;
    rmdir(path: string): Promise<void>;
    stat(path: string): Promise<Stat>;
    lstat(path: string): Promise<Stat>;
    readlink(path: string): Promise<string>;
    symlink(): Promise<void>;
  };
}

/** What is known of a file or folder. There is no clock here: all dates are those of 1970. */
interface Stat {
  type: 'file' | 'dir';
  mode: number;
  size: number;
  mtimeMs: number;
  ctimeMs: number;
  uid: number;
  gid: number;
  dev: number;
  ino: number;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

/** A file system in memory, empty, gone with whoever holds it. Its errors have the codes of Node's. */
export function memoryFs(): MemoryFs {
  const files = new Map<string, Uint8Array>();
  const folders = new Map<string, Set<string>>([['/', new Set()]]);

  const childrenOf = (path: string) => {
    const names = folders.get(path);
    if (!names) throw failure(files.has(path) ? 'ENOTDIR' : 'ENOENT', path);
    return names;
  };
  const add = (path: string) => childrenOf(parentOf(path)).add(nameOf(path));
  const remove = (path: string) => folders.get(parentOf(path))?.delete(nameOf(path));
  const stat = (path: string): Stat => {
    const file = files.get(path);
    if (!file && !folders.has(path)) throw failure('ENOENT', path);
    return statOf(file);
  };

  return {
    promises: {
      async readFile(given, options) {
        const path = normal(given);
        const file = files.get(path);
        if (!file) throw failure(folders.has(path) ? 'EISDIR' : 'ENOENT', path);
        const encoding = typeof options === 'string' ? options : options?.encoding;
        return encoding === undefined ? file : new TextDecoder().decode(file);
      },
      async writeFile(given, content) {
        const path = normal(given);
        if (folders.has(path)) throw failure('EISDIR', path);
        add(path);
        files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
      },
      async unlink(given) {
        const path = normal(given);
        if (!files.delete(path)) throw failure('ENOENT', path);
        remove(path);
      },
      readdir: async (path) => [...childrenOf(normal(path))],
      async mkdir(given) {
        const path = normal(given);
        if (folders.has(path) || files.has(path)) throw failure('EEXIST', path);
        add(path);
        folders.set(path, new Set());
      },
      async rmdir(given) {
        const path = normal(given);
        if (childrenOf(path).size > 0) throw failure('ENOTEMPTY', path);
        folders.delete(path);
        remove(path);
      },
      stat: async (path) => stat(normal(path)),
      lstat: async (path) => stat(normal(path)),
      // Links are in trees, as what they are; none is ever made here.
      async readlink(path) {
        throw failure('ENOENT', path);
      },
      async symlink() {
        throw failure('EPERM', '');
      },
    },
  };
}

function statOf(file: Uint8Array | undefined): Stat {
  return {
    type: file ? 'file' : 'dir',
    mode: file ? 0o100644 : 0o40755,
    size: file?.length ?? 0,
    mtimeMs: 0,
    ctimeMs: 0,
    uid: 0,
    gid: 0,
    dev: 0,
    ino: 0,
    isFile: () => file !== undefined,
    isDirectory: () => file === undefined,
    isSymbolicLink: () => false,
  };
}

function normal(path: string): string {
  return `/${path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')}`;
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function failure(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}
