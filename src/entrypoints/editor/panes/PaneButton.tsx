import { IconButton } from '../../../ui/Button';
import { useWords } from '../../../ui/words';
import type { Pane } from './pane';

const none = () => 0;

/** Shows a pane or puts it away; says how much waits in it. */
export function PaneButton({ pane, shown, onPress }: { pane: Pane; shown: boolean; onPress: () => void }) {
  const t = useWords();
  const { id, name, icon, useCount = none } = pane;
  const count = useCount();
  return (
    <span class="with-count">
      <IconButton label={t(name)} icon={icon} mark={`pane-${id}`} expanded={shown} onPress={onPress} />
      {count > 0 && (
        <span class="count" aria-hidden="true">
          {count > 99 ? '99' : count}
        </span>
      )}
    </span>
  );
}
