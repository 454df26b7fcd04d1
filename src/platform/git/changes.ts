import { log, type ReadCommitResult, readCommit } from 'isomorphic-git';
import type { Access } from './http';
import type { Place } from './publish';
import { deepen, openBranch, type Repository } from './remote';
import { type SopThere, shelfOf } from './sops';
import { fetching, type GitStage } from './stage';
import { contentOf, folderIn, listFiles } from './tree';

/** How many commits are looked at for who changed something. */
const DEPTH = 30;

/** A commit that changed something in an SOP's folder. */
export interface ChangeCommit {
  id: string;
  author: string;
  /** Milliseconds since 1970. */
  at: number;
  /** The first line of its message. */
  message: string;
  /** What is another, new or gone, below the folder. */
  files: string[];
}

/** How an SOP's folder is upstream. */
export interface Change {
  /** The newest commit of the branch. */
  head: string;
  /** Of the folder. */
  tree: string;
  /** The newest first; those only that are among the newest of the branch. */
  commits: ChangeCommit[];
  /** The folder's files, in a folder of its name. */
  files: { path: string; content: Uint8Array<ArrayBuffer> }[];
}

/** What is asked when changes are looked for. */
export interface ChangesOrder {
  access: Access;
  place: Place;
  /** Of the SOP. */
  id: string;
  /** Ids of trees of the SOP's folder that were published or taken over from here. */
  known: readonly string[];
}

/** What there is upstream: the SOP as it is known from here, otherwise, or not at all. */
export type Upstream = { outcome: 'same' | 'absent' } | { outcome: 'changed'; change: Change };

/** Looks how an SOP's folder is upstream. Rejects with what `problemOf` reads. */
export async function changesUpstream(
  { access, place, id, known }: ChangesOrder,
  onStage: (stage: GitStage) => void,
): Promise<Upstream> {
  const repository = await openBranch(access, place.branch, fetching(onStage));
  if (repository.base === undefined) return { outcome: 'absent' };
  const folder = await folderIn(repository, await rootOf(repository, repository.base), place.folder);
  const there = (await shelfOf(repository, folder)).sops.find((sop) => sop.id === id);
  if (!there) return { outcome: 'absent' };
  if (known.includes(there.tree)) return { outcome: 'same' };
  return { outcome: 'changed', change: await changesOf(repository, place, there, known) };
}

/** Who changed the folder since it was last known, and what is in it now. */
export async function changesOf(
  repository: Repository,
  { folder }: Place,
  { folder: name, tree }: SopThere,
  known: readonly string[],
): Promise<Change> {
  const files = [...(await listFiles(repository, tree))].map(async ([path, oid]) => ({
    path: `${name}/${path}`,
    content: await contentOf(repository, oid),
  }));
  const path = [folder, name].filter(Boolean).join('/');
  return {
    head: repository.base ?? '',
    tree,
    commits: await commitsOf(repository, path, known),
    files: await Promise.all(files),
  };
}

async function commitsOf(repository: Repository, path: string, known: readonly string[]): Promise<ChangeCommit[]> {
  await deepen(repository, DEPTH);
  const found: ChangeCommit[] = [];
  for (const { oid, commit } of await log({ ...repository.store, ref: repository.base ?? '', depth: DEPTH })) {
    const now = await folderIn(repository, commit.tree, path);
    if (now !== undefined && known.includes(now)) break;
    const before = await parentsOf(repository, commit);
    // Beyond what was fetched nobody knows what was there before.
    if (!before) break;
    const trees = await Promise.all(before.map((parent) => folderIn(repository, parent.tree, path)));
    if (trees.includes(now) || (trees.length === 0 && now === undefined)) continue;
    const { name, timestamp } = commit.author;
    const [message = ''] = commit.message.split('\n');
    found.push({
      id: oid,
      author: name,
      at: timestamp * 1000,
      message,
      files: await differing(repository, trees[0], now),
    });
  }
  return found;
}

async function parentsOf(
  repository: Repository,
  { parent }: ReadCommitResult['commit'],
): Promise<ReadCommitResult['commit'][] | undefined> {
  try {
    const read = parent.map((oid) => readCommit({ ...repository.store, oid }));
    return (await Promise.all(read)).map(({ commit }) => commit);
  } catch {
    return undefined;
  }
}

async function differing(
  repository: Repository,
  before: string | undefined,
  now: string | undefined,
): Promise<string[]> {
  const [old, current] = await Promise.all([listFiles(repository, before), listFiles(repository, now)]);
  return [...new Set([...old.keys(), ...current.keys()])].filter((path) => old.get(path) !== current.get(path)).sort();
}

async function rootOf({ store }: Repository, oid: string): Promise<string> {
  return (await readCommit({ ...store, oid })).commit.tree;
}
