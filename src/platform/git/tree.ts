import { readBlob, readTree, type TreeEntry, writeBlob, writeTree } from 'isomorphic-git';
import type { OutputFile } from '../../exporters/exporter';
import type { Repository } from './remote';

const FILE = '100644';
const FOLDER = '040000';

/** What lies in the tree of that id. */
export async function entriesOf(repository: Repository, oid: string): Promise<TreeEntry[]> {
  return (await readTree({ ...repository.store, oid })).tree;
}

/** The tree of a folder below a tree; nothing when there is none. */
export async function folderIn(
  repository: Repository,
  tree: string | undefined,
  path: string,
): Promise<string | undefined> {
  let at = tree;
  for (const name of partsOf(path)) {
    if (at === undefined) return undefined;
    at = (await entriesOf(repository, at)).find((entry) => entry.path === name && entry.type === 'tree')?.oid;
  }
  return at;
}

/** Writes a tree like that one, or a new one, in which these names stand for what is given, or for nothing. Gives its id. */
export async function withEntries(
  repository: Repository,
  tree: string | undefined,
  changed: ReadonlyMap<string, Pick<TreeEntry, 'oid' | 'type'> | undefined>,
): Promise<string> {
  const before = tree === undefined ? [] : await entriesOf(repository, tree);
  const kept = before.filter(({ path }) => !changed.has(path));
  const added = [...changed].flatMap(([path, entry]): TreeEntry[] =>
    entry ? [{ mode: entry.type === 'tree' ? FOLDER : FILE, path, ...entry }] : [],
  );
  return writeTree({ ...repository.store, tree: [...kept, ...added] });
}

/** Writes a tree like that one in which a folder is another tree; folders on the way come into being. Gives its id. */
export async function withFolder(
  repository: Repository,
  tree: string | undefined,
  path: string,
  folder: string,
): Promise<string> {
  const [name, ...rest] = partsOf(path);
  if (name === undefined) return folder;
  const inner = await folderIn(repository, tree, name);
  const oid = await withFolder(repository, inner, rest.join('/'), folder);
  return withEntries(repository, tree, new Map([[name, { oid, type: 'tree' as const }]]));
}

/** Writes files as a tree. Gives its id. */
export async function treeOf(repository: Repository, files: readonly OutputFile[]): Promise<string> {
  const entries = new Map<string, Pick<TreeEntry, 'oid' | 'type'>>();
  const folders = new Map<string, OutputFile[]>();
  for (const { path, content } of files) {
    const [name = '', ...rest] = path.split('/');
    if (rest.length > 0) folders.set(name, [...(folders.get(name) ?? []), { path: rest.join('/'), content }]);
    else entries.set(name, { oid: await blobOf(repository, content), type: 'blob' });
  }
  for (const [name, inner] of folders) entries.set(name, { oid: await treeOf(repository, inner), type: 'tree' });
  return withEntries(repository, undefined, entries);
}

/** Stores a file's content. Gives its id. */
export function blobOf(repository: Repository, content: string | Uint8Array): Promise<string> {
  const blob = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return writeBlob({ ...repository.store, blob });
}

/** The content of a file in a tree; nothing when there is no such file. */
export async function fileIn(
  repository: Repository,
  tree: string,
  name: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const entry = (await entriesOf(repository, tree)).find(({ path, type }) => path === name && type === 'blob');
  return entry && contentOf(repository, entry.oid);
}

/** Every file below a tree: its path and the id of its content. */
export async function listFiles(repository: Repository, tree: string | undefined): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  if (tree === undefined) return files;
  for (const { path, oid, type } of await entriesOf(repository, tree))
    if (type === 'blob') files.set(path, oid);
    else if (type === 'tree')
      for (const [inner, content] of await listFiles(repository, oid)) files.set(`${path}/${inner}`, content);
  return files;
}

/** The content of that id. */
export async function contentOf(repository: Repository, oid: string): Promise<Uint8Array<ArrayBuffer>> {
  // In a copy of its own: what git reads is a view on a larger piece.
  return new Uint8Array((await readBlob({ ...repository.store, oid })).blob);
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}
