import type { Sop } from '../../../core/sop';
import { changeRevisions } from '../../../platform/store/revisions';
import type { Lists, Replacement } from '../../../redaction';

/** Takes what was redacted in a document out of all of its revisions, with the same placeholders. */
export async function redactRevisions(
  sopId: string,
  replacements: readonly Replacement[],
  lists: Lists,
): Promise<void> {
  const { redactPast } = await import('../../../redaction');
  await changePast(sopId, replacements, (once) => redactPast(once, replacements, lists));
}

/** Masks a text that was masked in a document in all of its revisions, with the same placeholder. */
export async function maskRevisions(sopId: string, selected: string, by: string): Promise<void> {
  const { maskEverywhere } = await import('../../../redaction');
  await changePast(sopId, [{ match: selected.trim(), by }], (once) => maskEverywhere(once, selected, by).document);
}

/** Also in what is said about a revision: its name and what was new in it. */
async function changePast(
  sopId: string,
  replaced: readonly Pick<Replacement, 'match' | 'by'>[],
  change: (once: Sop) => Sop,
): Promise<void> {
  const clean = (text: string) => replaced.reduce((now, { match, by }) => now.replaceAll(match, by), text);
  await changeRevisions(sopId, (revision) => ({
    ...revision,
    document: change(revision.document),
    summary: clean(revision.summary),
    ...(revision.name !== undefined && { name: clean(revision.name) }),
  }));
}
