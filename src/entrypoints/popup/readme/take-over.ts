import { isoDate } from '../../../core/dates';
import { commit, continued, historyOf } from '../../../core/history';
import { isSame } from '../../../core/same';
import type { Sop } from '../../../core/sop';
import { ImportError } from '../../../platform/import-error';
import { ChangedElsewhere, openSop, saveEdited, undoableOf } from '../../../platform/store/editing';
import { trashSop } from '../../../platform/store/filing';
import { addRevision } from '../../../platform/store/revisions';
import { Timeline } from '../../../platform/store/timeline';
import { t } from '../../../platform/translate';
import { keepable, type Lists, storableChanges } from '../../../redaction';

/**
 * Puts a document in place of the stored one, as one change that the editor can undo; what was there before is kept as a
 * revision. Throws {@link ImportError} when the stored one is not `before` any more; then nothing is written.
 */
export async function takeOver(before: Sop, document: Sop, lists: Lists): Promise<void> {
  const { id, title } = before;
  const opened = await openSop(id);
  if (!opened || !isSame(opened.document, before)) throw new ImportError('importElsewhere', { title });
  const found = await undoableOf(id, opened.edition);
  const history = continued(historyOf(opened.document), found?.undoable ?? { past: [], future: [] });
  const next = commit(history, { do: 'replace', document }, isoDate());
  if (next === history) return;
  const undoable = storableChanges(lists)(next);
  try {
    await saveEdited(
      { document: next.document, edition: opened.edition },
      undoable,
      found?.timeline ?? new Timeline(),
      Date.now(),
    );
  } catch (error) {
    throw error instanceof ChangedElsewhere ? new ImportError('importElsewhere', { title }) : error;
  }
  const kept = keepable(before, lists).document;
  const name = t('importRevision');
  await addRevision({
    ...{ id: crypto.randomUUID(), sopId: id, version: kept.version, name, document: kept, summary: '', at: Date.now() },
  });
  await trashSop(id);
}
