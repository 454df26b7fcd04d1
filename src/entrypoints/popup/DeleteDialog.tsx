import type { SopRow } from '../../platform/store/database';
import { deleteSop } from '../../platform/store/library';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';
import { useWords } from '../../ui/words';
import { useAttempt } from './useAttempt';

/** Asks before an SOP is deleted for good. */
export function DeleteDialog({ row, onClose }: { row: SopRow; onClose: () => void }) {
  const t = useWords();
  const { busy, problem, run } = useAttempt();
  function confirm(): void {
    void run('delete', async () => {
      await deleteSop(row.id);
      onClose();
      return undefined;
    });
  }
  return (
    <Dialog
      title={t('deleteTitle')}
      size="small"
      onClose={onClose}
      footer={
        <div class="buttons end">
          <Button label={t('cancel')} onPress={onClose} />
          <Button label={t('delete')} loudness="danger" busy={busy === 'delete'} onPress={confirm} />
        </div>
      }
    >
      <p>{t('deleteQuestion', { title: row.document.title || t('untitled') })}</p>
      {problem !== undefined && <Notice kind="problem">{problem}</Notice>}
    </Dialog>
  );
}
