import { addRemote, fetch, getRemoteInfo2, init, push, type ServerRef, writeRef } from 'isomorphic-git';
import { type Access, httpTo, movedTo } from './http';
import { memoryFs } from './memory-fs';
import { GitProblem } from './problem';

/** A branch of a repository in memory, with its newest commit alone. */
export interface Repository {
  /** What every call of isomorphic-git is given: where objects are. */
  store: { fs: ReturnType<typeof memoryFs>; dir: string; cache: object };
  access: Access;
  /** The newest commit: what a next one is put on. None in a repository that is empty. */
  base: string | undefined;
  /** Whether the branch is there; a new one begins where the default one is. */
  isThere: boolean;
  branch: string;
}

const REMOTE = 'origin';
const HEADS = 'refs/heads/';

/**
 * Fetches the newest commit of a branch, or of the default one when there is no such branch; `onBytes` hears of each piece of it.
 * Rejects as isomorphic-git does.
 */
export async function openBranch(
  access: Access,
  branch: string,
  onBytes?: (bytes: number) => void,
): Promise<Repository> {
  const { refs, url } = await refsOf(access);
  const at = { ...access, url };
  const store = { fs: memoryFs(), dir: '/', cache: {} };
  await init({ ...store, defaultBranch: branch });
  await addRemote({ ...store, remote: REMOTE, url });
  const there = refs.find(({ ref }) => ref === HEADS + branch);
  const start = there ?? defaultOf(refs);
  if (start) {
    await fetchFrom(store, at, start.ref, 1, onBytes);
    // Told so, a push leaves out what the default branch has.
    if (start.ref.startsWith(HEADS)) {
      const value = `refs/remotes/${REMOTE}/${start.ref.slice(HEADS.length)}`;
      await writeRef({ ...store, ref: `refs/remotes/${REMOTE}/HEAD`, value, symbolic: true, force: true });
    }
  }
  return { store, access: at, base: start?.oid, isThere: there !== undefined, branch: start ? start.ref : branch };
}

/** Fetches so many commits more. */
export async function deepen({ store, access, branch }: Repository, depth: number): Promise<void> {
  await fetchFrom(store, access, branch, depth);
}

/**
 * Sends a commit as the newest one of a branch. Gives false when the branch is not where it was when it was fetched; rejects
 * with what the server has against it.
 */
export async function send(repository: Repository, branch: string, commit: string): Promise<boolean> {
  const { store, access, base, isThere } = repository;
  const expected = isThere ? base : '0'.repeat(40);
  await writeRef({ ...store, ref: HEADS + branch, value: commit, force: true });
  let moved = false;
  try {
    await push({
      ...store,
      http: httpTo(access),
      url: access.url,
      remote: REMOTE,
      ref: HEADS + branch,
      remoteRef: HEADS + branch,
      onPrePush: ({ remoteRef }) => {
        moved = remoteRef.oid !== (expected ?? '0'.repeat(40));
        return !moved;
      },
    });
    return true;
  } catch (error) {
    if (moved || isOvertaken(error)) return false;
    throw error;
  }
}

/** Whether the server says that somebody else was quicker. */
function isOvertaken(error: unknown): boolean {
  const { code, message } = error as Error & { code?: string };
  if (code === 'PushRejectedError') return true;
  return (
    code === 'GitPushError' && /fetch first|non-fast-forward|stale info|cannot lock ref|is at .* but/i.test(message)
  );
}

/** What the server has, and where that is: it may have moved there. */
async function refsOf(access: Access): Promise<{ refs: ServerRef[]; url: string }> {
  // Not `listServerRefs`: it asks an empty repository in a way that only newer servers know.
  const list = async (url: string) =>
    (await getRemoteInfo2({ http: httpTo({ ...access, url }), url, protocolVersion: 1 })).refs ?? [];
  try {
    return { refs: await list(access.url), url: access.url };
  } catch (error) {
    const url = error instanceof GitProblem && error.key === 'gitElsewhere' ? await movedTo(access.url) : undefined;
    if (url === undefined) throw error;
    return { refs: await list(url), url };
  }
}

/** The branch that is fetched when none is named. */
function defaultOf(refs: readonly ServerRef[]): ServerRef | undefined {
  const head = refs.find(({ ref }) => ref === 'HEAD');
  const heads = refs.filter(({ ref }) => ref.startsWith(HEADS));
  const named = heads.find(({ ref }) => ref === head?.target);
  return named ?? heads.find(({ oid }) => oid === head?.oid) ?? heads[0];
}

async function fetchFrom(
  store: Repository['store'],
  access: Access,
  ref: string,
  depth: number,
  onBytes?: (bytes: number) => void,
): Promise<void> {
  await fetch({
    ...store,
    http: httpTo(access, onBytes),
    url: access.url,
    remote: REMOTE,
    // What is there of it already: that is not sent again.
    ref: ref.startsWith(HEADS) ? `refs/remotes/${REMOTE}/${ref.slice(HEADS.length)}` : ref,
    remoteRef: ref,
    singleBranch: true,
    tags: false,
    depth,
  });
}
