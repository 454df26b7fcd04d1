import { commit, readCommit } from 'isomorphic-git';
import type { OutputFile } from '../../exporters/exporter';
import { type Change, changesOf } from './changes';
import type { Access } from './http';
import { GitProblem } from './problem';
import { openBranch, type Repository, send } from './remote';
import { type SopThere, shelfOf } from './sops';
import { fetching, type GitStage } from './stage';
import { blobOf, fileIn, folderIn, treeOf, withEntries, withFolder } from './tree';

/** Where in a repository SOPs lie. */
export interface Place {
  branch: string;
  /** `''`: at the top. */
  folder: string;
}

/** What is to be published. */
export interface PublishOrder {
  access: Access;
  place: Place;
  sop: {
    id: string;
    /** Its folder's name. */
    slug: string;
    /** In the order they come in; paths begin with the slug. */
    files: readonly OutputFile[];
  };
  message: string;
  author: { name: string; email: string };
  /** Ids of trees of the SOP's folder that were published or taken over from here. */
  known: readonly string[];
  /** What others have changed in it meanwhile is to be replaced, too. */
  anyway: boolean;
  /** Milliseconds since 1970, and minutes that local time is behind UTC. */
  now: { at: number; offset: number };
}

/** What came of it. */
export type Published =
  /** `commit` is the newest one now; with `same`, it was before. */
  | { outcome: 'published' | 'same'; commit: string; tree: string }
  /** Nothing was sent: the folder is not as it was known from here. */
  | { outcome: 'changed'; change: Change };

/** Writes the list of SOPs of a folder into the README.md that may be there. Pure. */
export type WriteIndex = (sops: readonly SopThere[], before: string | undefined) => string;

const INDEX = 'README.md';

/** How often it is tried once more when somebody else was quicker. */
const AGAIN = 1;

/** Puts an SOP's folder into a repository as one commit on top of what is there. Rejects with what `problemOf` reads. */
export async function publish(
  order: PublishOrder,
  writeIndex: WriteIndex,
  onStage: (stage: GitStage) => void,
): Promise<Published> {
  for (let tries = 0; tries <= AGAIN; tries++) {
    const repository = await openBranch(order.access, order.place.branch, fetching(onStage));
    const made = await commitOn(repository, order, writeIndex);
    if (made.outcome !== 'published') return made;
    onStage({ stage: 'sending', bytes: 0 });
    if (await send(repository, order.place.branch, made.commit)) return made;
  }
  throw new GitProblem('gitMoved');
}

/** Makes the commit, in memory. */
async function commitOn(repository: Repository, order: PublishOrder, writeIndex: WriteIndex): Promise<Published> {
  const { sop, place, known, anyway, author, now } = order;
  const { store, base } = repository;
  const root = base === undefined ? undefined : (await readCommit({ ...store, oid: base })).commit.tree;
  const before = await folderIn(repository, root, place.folder);
  const shelf = await shelfOf(repository, before);
  const there = shelf.sops.find(({ id }) => id === sop.id);
  if (there?.folder !== sop.slug && shelf.taken.has(sop.slug))
    throw new GitProblem('gitTaken', { folder: [place.folder, sop.slug].filter(Boolean).join('/') });

  const inside = sop.files.map(({ path, content }) => ({ path: path.slice(sop.slug.length + 1), content }));
  const tree = await treeOf(repository, inside);
  if (there && there.tree !== tree && !known.includes(there.tree) && !anyway)
    return { outcome: 'changed', change: await changesOf(repository, place, there, known) };

  const changed = new Map<string, { oid: string; type: 'tree' | 'blob' } | undefined>();
  if (there) changed.set(there.folder, undefined);
  changed.set(sop.slug, { oid: tree, type: 'tree' });
  const moved = await withEntries(repository, before, changed);
  const { sops } = await shelfOf(repository, moved);
  const readme = before === undefined ? undefined : await fileIn(repository, before, INDEX);
  const index = writeIndex(sops, readme && new TextDecoder().decode(readme));
  const oid = await blobOf(repository, index);
  const folder = await withEntries(repository, moved, new Map([[INDEX, { oid, type: 'blob' as const }]]));
  const newRoot = await withFolder(repository, root, place.folder, folder);
  if (newRoot === root && base !== undefined) return { outcome: 'same', commit: base, tree };

  const who = { ...author, timestamp: Math.floor(now.at / 1000), timezoneOffset: now.offset };
  const made = await commit({
    ...store,
    message: order.message,
    tree: newRoot,
    parent: base === undefined ? [] : [base],
    ref: `refs/heads/${place.branch}`,
    noUpdateBranch: true,
    author: who,
    committer: who,
  });
  return { outcome: 'published', commit: made, tree };
}
