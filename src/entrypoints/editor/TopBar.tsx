import { EyeOff, Redo2, Share, Undo2 } from 'lucide-preact';
import { Button, IconButton } from '../../ui/Button';
import { PageBar } from '../../ui/PageBar';
import { useWords } from '../../ui/words';
import { Saved } from './document/Saved';
import { MASK_KEYS, type Masking } from './document/useMasking';
import type { Editing } from './document/useSop';
import { panes } from './panes/list';
import type { Pane } from './panes/pane';
import { MoreMenu } from './templates/MoreMenu';
import type { TemplateTask } from './templates/TemplateDialog';

interface Props {
  editing: Editing;
  masking: Masking;
  /** The one that is shown. */
  pane: Pane | undefined;
  /** Shows the pane of that id, or puts it away. */
  onPane: (id: string) => void;
  onTemplate: (task: TemplateTask) => void;
  onExport: () => void;
}

/** What concerns the whole document; always in view. */
export function TopBar({ editing, masking, pane, onPane, onTemplate, onExport }: Props) {
  const t = useWords();
  const { saved, undo, redo } = editing;
  return (
    <PageBar>
      <Saved saved={saved} />
      <output class="masked">{masking.said}</output>
      <div class="buttons">
        {panes.map(({ id, name, icon, Badge }) => (
          <IconButton
            key={id}
            label={t(name)}
            icon={icon}
            mark={`pane-${id}`}
            expanded={pane?.id === id}
            badge={Badge && <Badge sop={editing.sop} />}
            onPress={() => onPane(id)}
          />
        ))}
        <IconButton label={t('maskEverywhere')} icon={EyeOff} keys={MASK_KEYS} keepFocus onPress={masking.mask} />
        <IconButton label={t('undo')} icon={Undo2} disabled={!undo} onPress={undo} />
        <IconButton label={t('redo')} icon={Redo2} disabled={!redo} onPress={redo} />
        <MoreMenu onTemplate={onTemplate} />
        <Button label={t('export')} icon={Share} loudness="primary" onPress={onExport} />
      </div>
    </PageBar>
  );
}
