import { compare } from '../../../core/compare';
import { type Reconciled, reconcile } from '../../../core/reconcile';
import { isSame } from '../../../core/same';
import { slugOf } from '../../../core/slug';
import type { Sop } from '../../../core/sop';
import type { SopFile } from '../../../core/sop-file';
import { toSopFile } from '../../../core/sop-to-file';
import { ImportError } from '../../../platform/import-error';
import { sopsOfNumber } from '../../../platform/store/library';
import { documentsOf } from '../../../platform/store/revisions';
import {
  type Edited,
  editedSop,
  isOurs,
  isReadable,
  type Left,
  parseReadme,
  type Readme,
  writtenReadme,
} from '../../../readers';
import { keepable, type Lists } from '../../../redaction';

/** What an edited README asks for; nothing of it is done yet. */
export interface Proposal {
  /** The SOP as it is in the library, or as it comes in when there is none. */
  mine: Sop;
  /** It is not in the library. */
  isNew: boolean;
  /** What it comes to; `taken`: keys of clashes in which the README's side is taken. */
  outcome(taken: ReadonlySet<string>): Reconciled;
  /** What is not taken over. */
  left: readonly Left[];
}

/** What a README was written from. */
interface Base {
  sop: Sop;
  file: SopFile;
}

/** The text as a README. Throws {@link ImportError} when it cannot be read in a time that a person waits. */
export function readmeIn(text: string): Readme {
  if (!isReadable(text)) throw new ImportError('importReadmeLong');
  return parseReadme(text);
}

/**
 * What was edited in a README since `base` was exported; nothing of it when it says what it said, or is no README of ours. `mine`: the SOP of the
 * library. What is certainly secret in it is replaced.
 */
export function proposalOf(text: string, base: Base, mine: Sop | undefined, lists: Lists): Proposal | undefined {
  // Most are as they were exported.
  if (text === writtenReadme(base.file)) return undefined;
  const readme = readmeIn(text);
  return isOurs(readme) ? proposed(readme, base, mine, lists) : undefined;
}

function proposed(readme: Readme, base: Base, mine: Sop | undefined, lists: Lists): Proposal | undefined {
  const edited = read(readme, base, lists);
  if (isSame(edited.sop, base.sop) && edited.left.length === 0) return undefined;
  const there = mine ?? base.sop;
  const outcome = (taken: ReadonlySet<string>) => reconcile(base.sop, edited.sop, there, taken);
  const { gone } = outcome(new Set());
  const lost: Left[] = gone.map(({ instruction }) => ({ why: 'gone', where: '', text: instruction }));
  return { mine: there, isNew: mine === undefined, outcome, left: [...edited.left, ...lost] };
}

/**
 * The same for a README that comes alone: its SOP is found by the ID in it. It was written from the SOP as it is, or from a
 * revision of the same version: whichever it is nearest to. Throws {@link ImportError}.
 */
export async function proposalAlone(readme: Readme, lists: Lists): Promise<{ title: string; proposal?: Proposal }> {
  if (!isOurs(readme)) throw new ImportError('importReadmeForeign');
  const id = readme.facts['sop id'] ?? '';
  const all = await sopsOfNumber(id);
  const named = all.filter(({ title }) => title === readme.title);
  const [mine, second] = named.length > 0 ? named : all;
  if (!mine) throw new ImportError('importReadmeUnknown', { id });
  if (second) throw new ImportError('importReadmeSeveral', { id });
  const once = await documentsOf(mine.id, readme.facts['version'] ?? '');
  const [nearest] = [mine, ...once]
    .map((sop) => {
      const base = { sop, file: toSopFile(sop, new Map(), slugOf(sop.title)) };
      const { sop: edited, left } = read(readme, base, lists);
      return { base, far: farFrom(sop, edited) + left.length };
    })
    .sort((a, b) => a.far - b.far);
  const proposal = nearest && proposed(readme, nearest.base, mine, lists);
  return { title: mine.title, ...(proposal && { proposal }) };
}

/** How many letters were taken out and put in, about. */
function farFrom(sop: Sop, edited: Sop): number {
  const texts = compare(sop, edited).flatMap((difference) => difference.texts);
  return texts.reduce((sum, { before, after }) => {
    const until = Math.min(before.length, after.length);
    let same = 0;
    while (same < until && before[same] === after[same]) same++;
    let end = 0;
    while (end < until - same && before.at(-1 - end) === after.at(-1 - end)) end++;
    return sum + before.length + after.length - 2 * (same + end);
  }, 0);
}

/** Whether what an edited README asks for would change anything, or is to be decided. */
export function asksForMore({ mine, outcome }: Proposal): boolean {
  const { document, clashes } = outcome(new Set());
  return clashes.length > 0 || !isSame(document, mine);
}

function read(readme: Readme, { sop, file }: Base, lists: Lists): Edited {
  if (!isReadable(writtenReadme(file))) throw new ImportError('importReadmeLong');
  const edited = editedSop(sop, file, readme, () => crypto.randomUUID());
  return isSame(edited.sop, sop) ? edited : { ...edited, sop: keepable(edited.sop, lists).document };
}
