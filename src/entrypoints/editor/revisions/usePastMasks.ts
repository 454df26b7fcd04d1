import { useEffect, useRef } from 'preact/hooks';
import { maskedLike, masksOf } from '../../../core/restore';
import type { Sop } from '../../../core/sop';
import { changeRevisions } from '../../../platform/store/revisions';

/**
 * Sees to it that no mask is forgotten: what a document shows brings its masks to its revisions when they are looked at or
 * restored; those of a picture that leaves the document are written into the revisions that show it, too.
 */
export function usePastMasks(sop: Sop): void {
  const known = useRef(sop);
  useEffect(() => {
    const before = known.current;
    known.current = sop;
    if (before.phases === sop.phases && before.rollback === sop.rollback) return;
    const [old, now] = [masksOf(before), masksOf(sop)];
    const gone = new Map([...old].filter(([shotId, masks]) => !now.has(shotId) && masks.length > 0));
    if (gone.size === 0) return;
    void changeRevisions(sop.id, (revision) => {
      const document = maskedLike(revision.document, gone);
      return document === revision.document ? revision : { ...revision, document };
    });
  }, [sop]);
}
