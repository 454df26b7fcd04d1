import type { Card } from '../../../core/card';
import { deleteSop } from '../../../platform/store/library';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Notice } from '../../../ui/Notice';
import { useWords } from '../../../ui/words';
import { useAttempt } from '../useAttempt';

/** Asks before SOPs are deleted for good. */
export function DeleteDialog({ cards, onClose }: { cards: readonly Card[]; onClose: () => void }) {
  const t = useWords();
  const { busy, problem, run } = useAttempt();
  const [one] = cards;
  function confirm(): void {
    void run('delete', async () => {
      for (const { id } of cards) await deleteSop(id);
      onClose();
      return undefined;
    });
  }
  return (
    <Dialog
      title={t(cards.length === 1 ? 'deleteTitle' : 'trashEmptyTitle')}
      size="small"
      onClose={onClose}
      footer={
        <div class="buttons end">
          <Button label={t('cancel')} onPress={onClose} />
          <Button label={t('delete')} loudness="danger" busy={busy === 'delete'} onPress={confirm} />
        </div>
      }
    >
      <p>
        {cards.length === 1
          ? t('deleteQuestion', { title: one?.title || t('untitled') })
          : t('trashEmptyQuestion', { count: String(cards.length) })}
      </p>
      {problem !== undefined && <Notice kind="problem">{problem}</Notice>}
    </Dialog>
  );
}
