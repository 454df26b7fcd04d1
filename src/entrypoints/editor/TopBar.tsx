import { EyeOff, Redo2, Settings, Share, Undo2 } from 'lucide-preact';
import { reasonOf } from '../../core/reason';
import { Button, IconButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PageBar } from '../../ui/PageBar';
import { useWords } from '../../ui/words';
import { MASK_KEYS, type Masking } from './document/useMasking';
import type { Editing } from './document/useSop';
import { panes } from './panes/list';
import { PaneButton } from './panes/PaneButton';
import type { Pane } from './panes/pane';
import { SETTINGS } from './places';

interface Props {
  editing: Editing;
  masking: Masking;
  /** The one that is shown. */
  pane: Pane | undefined;
  /** Shows the pane of that id, or puts it away. */
  onPane: (id: string) => void;
  onExport: () => void;
}

/** What concerns the whole document; always in view. */
export function TopBar({ editing, masking, pane, onPane, onExport }: Props) {
  const t = useWords();
  const { saved, undo, redo } = editing;
  const problem = typeof saved === 'object' ? saved.problem : undefined;
  return (
    <PageBar>
      {problem === undefined ? (
        <output class="saved">{t(saved === 'saved' ? 'saved' : 'saving')}</output>
      ) : (
        <Notice kind="problem">{t('savingFailed', { reason: reasonOf(problem) })}</Notice>
      )}
      <output class="masked">{masking.said}</output>
      <div class="buttons">
        {panes.map((one) => (
          <PaneButton key={one.id} pane={one} shown={pane?.id === one.id} onPress={() => onPane(one.id)} />
        ))}
        <IconButton label={t('maskEverywhere')} icon={EyeOff} keys={MASK_KEYS} keepFocus onPress={masking.mask} />
        <IconButton label={t('undo')} icon={Undo2} disabled={!undo} onPress={undo} />
        <IconButton label={t('redo')} icon={Redo2} disabled={!redo} onPress={redo} />
        <a
          class="button quiet icon-only"
          href={SETTINGS}
          target="_blank"
          aria-label={t('settings')}
          title={t('settings')}
          rel="noopener"
        >
          <Settings size={16} strokeWidth={1.9} aria-hidden="true" />
        </a>
        <Button label={t('export')} icon={Share} loudness="primary" onPress={onExport} />
      </div>
    </PageBar>
  );
}
