import { EyeOff, Redo2, Share, Undo2 } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { Button, IconButton } from '../../ui/Button';
import type { MenuItem } from '../../ui/Menu';
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

/** What concerns the whole document; always in view. What a narrow page has no room for is in the menu. */
export function TopBar({ editing, masking, pane, onPane, onTemplate, onExport }: Props) {
  const t = useWords();
  const { saved, undo, redo } = editing;
  const yielding = useRef<HTMLDivElement>(null);

  /** The buttons that the sheet hides at this width. */
  function hidden(): MenuItem[] {
    const all = [
      ...panes.map(({ id, name, icon }) => ({
        mark: `pane-${id}`,
        item: { label: t(name), icon, onPress: () => onPane(id) },
      })),
      { mark: 'undo', item: { label: t('undo'), icon: Undo2, disabled: !undo, onPress: () => undo?.() } },
      { mark: 'redo', item: { label: t('redo'), icon: Redo2, disabled: !redo, onPress: () => redo?.() } },
    ];
    const isShown = (mark: string) => yielding.current?.querySelector(`[data-mark=${mark}]`)?.checkVisibility();
    return all.filter(({ mark }) => !isShown(mark)).map(({ item }) => item);
  }

  return (
    <PageBar>
      <Saved saved={saved} />
      <output class="masked cut">{masking.said}</output>
      <div class="buttons" ref={yielding}>
        <div class="buttons yields-first">
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
        </div>
        {/* Never in the menu: what is selected would be selected no more. */}
        <IconButton label={t('maskEverywhere')} icon={EyeOff} keys={MASK_KEYS} keepFocus onPress={masking.mask} />
        <div class="buttons yields-last">
          <IconButton label={t('undo')} icon={Undo2} mark="undo" disabled={!undo} onPress={undo} />
          <IconButton label={t('redo')} icon={Redo2} mark="redo" disabled={!redo} onPress={redo} />
        </div>
        <MoreMenu onTemplate={onTemplate} others={hidden} />
        <Button label={t('export')} icon={Share} loudness="primary" onPress={onExport} />
      </div>
    </PageBar>
  );
}
