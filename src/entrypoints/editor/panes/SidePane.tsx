import { X } from 'lucide-preact';
import { IconButton } from '../../../ui/Button';
import { useWords } from '../../../ui/words';
import { focusSoon } from '../focus';
import type { Pane, PaneProps } from './pane';

/** The pane that is wanted, beside the document; over it where there is no room. */
export function SidePane({ pane, onClose, ...props }: PaneProps & { pane: Pane; onClose: () => void }) {
  const t = useWords();
  const { id, name, Show } = pane;
  return (
    <aside class="side-pane" id={`pane-${id}`} aria-label={t(name)}>
      <header>
        <h2>{t(name)}</h2>
        <IconButton
          label={t('close')}
          icon={X}
          onPress={() => {
            onClose();
            focusSoon(`[data-mark=pane-${id}]`, '[data-mark=more]');
          }}
        />
      </header>
      <div class="pane-body">
        <Show {...props} />
      </div>
    </aside>
  );
}
