import { Copy, CopyPlus, FolderInput, FolderPlus, Merge, RotateCcw, Trash2, X } from 'lucide-preact';
import { Button, IconButton } from '../../../ui/Button';
import { Menu } from '../../../ui/Menu';
import { useWords } from '../../../ui/words';
import { focusSoon } from '../focus';
import { useRecordInto } from '../recorded/useRecordInto';
import { phaseItems } from './StepActions';
import type { StepTools } from './tools';

interface Props {
  selected: ReadonlySet<string>;
  tools: StepTools;
}

/** What can be done to the selected steps; nothing while none is selected. */
export function SelectionBar({ selected, tools }: Props) {
  const t = useWords();
  const record = useRecordInto();
  const ids = [...selected];
  if (ids.length === 0) return null;
  const { act, pick } = tools;
  const several = ids.length > 1;
  return (
    <div class="float selection-bar" role="toolbar" aria-label={t('selection')}>
      <span class="selection-count">{t('selectionCount', { count: String(ids.length) })}</span>
      <Menu label={t('menuMove')} text={t('menuMove')} icon={FolderInput} items={() => phaseItems(tools, ids)} />
      <Button label={t('selectionGroup')} icon={FolderPlus} loudness="quiet" onPress={() => act('group', ids)} />
      <Button
        label={t('selectionMerge')}
        icon={Merge}
        loudness="quiet"
        disabled={!several}
        onPress={() => act('merge', ids)}
      />
      <Button label={t('menuDuplicate')} icon={CopyPlus} loudness="quiet" onPress={() => act('duplicate', ids)} />
      <Button label={t('menuCopy')} icon={Copy} loudness="quiet" onPress={() => act('copy', ids)} />
      {record && (
        <Button
          label={t('menuRerecord')}
          icon={RotateCcw}
          loudness="quiet"
          onPress={() => record({ way: 'replace', stepIds: ids })}
        />
      )}
      <Button label={t('selectionDelete')} icon={Trash2} loudness="quiet" onPress={() => act('delete', ids)} />
      <IconButton
        label={t('selectionClear')}
        icon={X}
        onPress={() => {
          pick('none');
          focusSoon(`[data-step="${ids[0]}"] [data-mark=pick]`);
        }}
      />
    </div>
  );
}
