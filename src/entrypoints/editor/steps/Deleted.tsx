import { Undo2, X } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { Button, IconButton } from '../../../ui/Button';
import { useWords } from '../../../ui/words';
import { focusSoon } from '../focus';

/** How long it can be seen, in milliseconds; undo by key and in the top bar is there for longer. */
const SHOWN = 15_000;

interface Props {
  said: string;
  onUndo: () => void;
  onSeen: () => void;
}

/** What was deleted, and the way to have it back. */
export function Deleted({ said, onUndo, onSeen }: Props) {
  const t = useWords();
  useEffect(() => {
    const timer = setTimeout(onSeen, SHOWN);
    return () => clearTimeout(timer);
  }, [onSeen]);
  return (
    <div class="float deleted">
      <span>{said}</span>
      <Button
        label={t('undo')}
        name={t('deletedUndo')}
        icon={Undo2}
        loudness="quiet"
        mark="undo-delete"
        onPress={() => {
          onUndo();
          focusSoon('[data-mark=pick]');
        }}
      />
      <IconButton label={t('deletedClose')} icon={X} onPress={onSeen} />
    </div>
  );
}
