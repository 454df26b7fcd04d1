import * as v from 'valibot';
import type { Repository } from './remote';
import { entriesOf, fileIn } from './tree';

/** What an SOP's `sop.json` says of it, as far as others need it. */
const Told = v.object({
  format: v.literal('sopwright'),
  id: v.string(),
  sopId: v.string(),
  title: v.string(),
  version: v.string(),
  updated: v.string(),
});

/** An SOP that lies in a repository. */
export interface SopThere extends Omit<v.InferOutput<typeof Told>, 'format'> {
  /** Its folder's name. */
  folder: string;
  /** Id of its folder's tree. */
  tree: string;
}

/** What lies in a folder of SOPs: those, by the names of their folders, and all names that are taken. */
export interface Shelf {
  sops: SopThere[];
  taken: Set<string>;
}

/** Reads the folder of that tree; nothing is in one that is not there. */
export async function shelfOf(repository: Repository, tree: string | undefined): Promise<Shelf> {
  const sops: SopThere[] = [];
  const taken = new Set<string>();
  if (tree === undefined) return { sops, taken };
  for (const { path, oid, type } of await entriesOf(repository, tree)) {
    taken.add(path);
    const data = type === 'tree' ? await fileIn(repository, oid, 'sop.json') : undefined;
    const told = v.safeParse(Told, data && jsonOf(data));
    if (told.success) sops.push({ ...told.output, folder: path, tree: oid });
  }
  return { sops, taken };
}

function jsonOf(data: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(data));
  } catch {
    return undefined;
  }
}
