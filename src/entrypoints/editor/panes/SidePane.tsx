import { X } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from '../../../ui/Button';
import { useWords } from '../../../ui/words';
import { focusSoon } from '../focus';
import type { Pane, PaneProps } from './pane';

/** The pane that is wanted, beside the document; over it where there is no room. */
export function SidePane({ pane, onClose, ...props }: PaneProps & { pane: Pane; onClose: () => void }) {
  const t = useWords();
  const { id, name, Show } = pane;
  const aside = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // It stands behind all of the document: whoever opened it by key would have a long way to it.
  useEffect(() => {
    if (id !== '' && !aside.current?.contains(document.activeElement)) heading.current?.focus();
  }, [id]);
  return (
    <aside ref={aside} class="side-pane" id={`pane-${id}`} aria-label={t(name)}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {t(name)}
        </h2>
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
