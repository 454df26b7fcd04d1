import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/words';

interface Props {
  title: string;
  /** What is lost. */
  question: string;
  onDelete: () => void;
  onClose: () => void;
}

/** Asks before something is deleted that no undo brings back. */
export function DeleteQuestion({ title, question, onDelete, onClose }: Props) {
  const t = useWords();
  return (
    <Dialog
      title={title}
      size="small"
      onClose={onClose}
      footer={
        <div class="buttons end">
          <Button label={t('cancel')} onPress={onClose} />
          <Button
            label={t('delete')}
            loudness="danger"
            onPress={() => {
              onClose();
              onDelete();
            }}
          />
        </div>
      }
    >
      <p>{question}</p>
    </Dialog>
  );
}
