import { useEffect, useState } from 'preact/hooks';
import { apply } from '../../../core/apply';
import { compare } from '../../../core/compare';
import { isoDate } from '../../../core/dates';
import { restored } from '../../../core/restore';
import type { Sop } from '../../../core/sop';
import { addRevision, loadRevision, type RevisionFacts, watchRevisions } from '../../../platform/store/revisions';
import { keepable, type Lists, redact } from '../../../redaction';
import type { Dispatch } from '../document/useSop';

/** What a revision is to be called, and what is new in it. */
export interface Draft {
  version: string;
  name: string;
  summary: string;
}

/** A document's revisions, and what can be done with them. */
export interface Revisions {
  /** The newest first; nothing until they are known. */
  list: readonly RevisionFacts[] | undefined;
  /** Keeps the document as it is, which gets that version and an entry in its change log. Gives how many secrets were replaced. */
  save: (draft: Draft) => Promise<number>;
  /** Goes on with a revision; the present state is kept first, under that name, unless it is the newest revision's. */
  restore: (revision: RevisionFacts, name: string) => Promise<void>;
}

/** The revisions of an edited document. `lists`: the person's own. */
export function useRevisions(sop: Sop, dispatch: Dispatch, lists: Lists | undefined): Revisions {
  const [list, setList] = useState<RevisionFacts[]>();
  useEffect(() => watchRevisions(sop.id, setList), [sop.id]);

  async function keep(present: Sop, name: string, summary: string): Promise<number> {
    const { document, replaced } = keepable(present, lists);
    await addRevision({
      id: crypto.randomUUID(),
      sopId: sop.id,
      version: document.version,
      name: redact(name.trim(), 'label', { lists }),
      document,
      summary: redact(summary, 'label', { lists }),
      at: Date.now(),
    });
    return replaced;
  }

  return {
    list,
    async save({ version, name, summary }) {
      const updated = isoDate();
      const entry = { version: version.trim(), date: updated, author: sop.owner, summary: summary.trim() };
      const replaced = await keep({ ...apply(sop, { do: 'release', entry }), updated }, name, entry.summary);
      dispatch({ do: 'release', entry });
      return replaced;
    },
    async restore({ id }, name) {
      const once = await loadRevision(id);
      if (!once) return;
      const newest = list?.[0] && (await loadRevision(list[0].id));
      if (!newest || newest.version !== sop.version || compare(newest, sop).length > 0) await keep(sop, name, '');
      dispatch({ do: 'replace', document: restored(once, sop) });
    },
  };
}
