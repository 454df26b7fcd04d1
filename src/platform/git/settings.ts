import * as v from 'valibot';
import { branchName, folderPath, repositoryUrl } from './address';
import { Sealed, seal, unseal } from './seal';

/**
 * Where these settings are kept: `localStorage` of our own pages. Not `storage.local`, which every page's content script
 * can read and hears the changes of: a token has no business there.
 */
export type GitArea = Pick<Storage, 'getItem' | 'setItem'>;

/** Keys; stored: never renamed. */
const SETTINGS = 'git';
const PUBLISHED = 'gitPublished';

const text = v.string();

/** Where the token is for, and the token as it is, or encrypted. */
const Token = v.object({ origin: text, secret: v.union([text, Sealed]) });

const Settings = v.object({
  url: v.pipe(
    text,
    v.check((url) => repositoryUrl(url) === url),
  ),
  /** `{slug}` and `{version}` stand for the SOP's. */
  branch: v.pipe(
    text,
    v.check((name) => branchName(name, { slug: 'slug', version: '1.0' }) !== undefined),
  ),
  folder: v.pipe(
    text,
    v.check((path) => folderPath(path) === path),
  ),
  /** Of whom commits are. */
  name: text,
  email: text,
  user: text,
  token: v.optional(Token),
});

/** Where SOPs are published to, and as whom. */
export type GitSettings = v.InferOutput<typeof Settings>;

/** What has been published or taken over of an SOP. */
export const GitRecord = v.object({
  url: text,
  branch: text,
  commit: text,
  /** Milliseconds since 1970. */
  at: v.number(),
  /** Ids of trees of its folder, the newest first. */
  trees: v.array(text),
});
export type GitRecord = v.InferOutput<typeof GitRecord>;

/** How many trees of an SOP are remembered: older ones nobody goes back to. */
const TREES = 20;

/** The settings; nothing when there are none that hold. */
export function readSettings(area: GitArea): GitSettings | undefined {
  const stored = v.safeParse(Settings, jsonOf(area.getItem(SETTINGS)));
  return stored.success ? stored.output : undefined;
}

/** What is typed when settings are saved. */
export interface TypedSettings extends Omit<GitSettings, 'token'> {
  /** `''`: the one that is stored, if it is for the same server. */
  token: string;
  /** Encrypts the token; `''`: it is stored as it is. */
  passphrase: string;
}

/** Stores settings. A token stays with the server it was given for. Throws a ValiError on what cannot be. */
export async function saveSettings(area: GitArea, typed: TypedSettings): Promise<GitSettings> {
  const { token: given, passphrase, ...rest } = typed;
  const { origin } = new URL(typed.url);
  const before = readSettings(area)?.token;
  const sealed = given !== '' && passphrase !== '' ? await seal(given, passphrase, origin) : given;
  const token = given === '' ? before : { origin, secret: sealed };
  const settings = v.parse(Settings, { ...rest, ...(token?.origin === origin && { token }) });
  area.setItem(SETTINGS, JSON.stringify(settings));
  return settings;
}

/** Whether a passphrase is needed for the token. */
export function isSealed({ token }: GitSettings): boolean {
  return typeof token?.secret === 'object';
}

/** The token; `''` when there is none. Rejects with a GitProblem when the passphrase is not its. */
export async function tokenOf({ token }: GitSettings, passphrase: string): Promise<string> {
  if (!token) return '';
  return typeof token.secret === 'string' ? token.secret : unseal(token.secret, passphrase, token.origin);
}

/** What is known of an SOP's publications. */
export function readRecord(area: GitArea, sopId: string): GitRecord | undefined {
  return recordsIn(area)[sopId];
}

/** Remembers a publication, or what was taken over. */
export function remember(area: GitArea, sopId: string, last: Omit<GitRecord, 'trees'> & { tree: string }): void {
  const records = recordsIn(area);
  const { tree, ...record } = last;
  const trees = [...new Set([tree, ...(records[sopId]?.trees ?? [])])].slice(0, TREES);
  area.setItem(PUBLISHED, JSON.stringify({ ...records, [sopId]: { ...record, trees } }));
}

/** Forgets what was published of SOPs that are no more. */
export async function forgetGone(area: GitArea, isThere: (sopId: string) => Promise<boolean>): Promise<void> {
  const known = await Promise.all(Object.keys(recordsIn(area)).map(async (id) => ({ id, there: await isThere(id) })));
  const gone = new Set(known.filter(({ there }) => !there).map(({ id }) => id));
  const kept = Object.entries(recordsIn(area)).filter(([id]) => !gone.has(id));
  if (gone.size > 0) area.setItem(PUBLISHED, JSON.stringify(Object.fromEntries(kept)));
}

function recordsIn(area: GitArea): { [sopId: string]: GitRecord } {
  const stored = v.safeParse(v.record(text, GitRecord), jsonOf(area.getItem(PUBLISHED)));
  return stored.success ? stored.output : {};
}

function jsonOf(stored: string | null): unknown {
  try {
    return JSON.parse(stored ?? 'null');
  } catch {
    return undefined;
  }
}
