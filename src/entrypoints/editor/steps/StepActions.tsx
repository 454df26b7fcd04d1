import {
  ArrowDown,
  ArrowUp,
  Camera,
  CircleDot,
  Copy,
  CopyPlus,
  CornerRightUp,
  Ellipsis,
  FolderInput,
  ListEnd,
  ListStart,
  MessageSquarePlus,
  Pencil,
  RotateCcw,
  Scissors,
  SeparatorHorizontal,
  Trash2,
} from 'lucide-preact';
import { IconButton } from '../../../ui/Button';
import { Menu, type MenuItem } from '../../../ui/Menu';
import { type Translate, useWords } from '../../../ui/words';
import { type RecordInto, useRecordInto } from '../recorded/useRecordInto';
import type { StepTools } from './tools';

interface Props {
  stepId: string;
  number: string;
  /** Which ends of the procedure the step is at. */
  edge: 'first' | 'last' | 'only' | undefined;
  /** Whether it is the first of its phase. */
  leads: boolean;
  tools: StepTools;
  onEdit: (field: 'instruction' | 'note') => void;
}

/** The buttons of one step, and a menu of what is done less often. */
export function StepActions({ stepId, number, edge, leads, tools, onEdit }: Props) {
  const t = useWords();
  const { act } = tools;
  const record = useRecordInto();
  const ids = [stepId];
  const items = (): MenuItem[] => [
    { label: t('menuNote'), icon: MessageSquarePlus, onPress: () => onEdit('note') },
    { label: t('menuAbove'), icon: ListStart, onPress: () => act('above', ids) },
    { label: t('menuBelow'), icon: ListEnd, onPress: () => act('below', ids) },
    { label: t('menuDuplicate'), icon: CopyPlus, onPress: () => act('duplicate', ids) },
    { label: t('menuMerge'), icon: CornerRightUp, disabled: leads, onPress: () => act('merge', ids), parted: true },
    { label: t('menuPhase'), icon: SeparatorHorizontal, disabled: leads, onPress: () => act('phase', ids) },
    { label: t('menuMove'), icon: FolderInput, items: phaseItems(tools, ids) },
    { label: t('menuCopy'), icon: Copy, keys: t('keysCopy'), onPress: () => act('copy', ids), parted: true },
    { label: t('menuCut'), icon: Scissors, keys: t('keysCut'), onPress: () => act('cut', ids) },
    ...(record ? recordItems(record, t, stepId) : []),
  ];
  return (
    <div class="actions">
      <IconButton
        label={t('rowEdit', { number })}
        icon={Pencil}
        mark="edit"
        expanded={false}
        onPress={() => onEdit('instruction')}
      />
      <IconButton
        label={t('rowUp', { number })}
        icon={ArrowUp}
        mark="up"
        disabled={edge === 'first' || edge === 'only'}
        onPress={() => act('up', ids)}
      />
      <IconButton
        label={t('rowDown', { number })}
        icon={ArrowDown}
        mark="down"
        disabled={edge === 'last' || edge === 'only'}
        onPress={() => act('down', ids)}
      />
      <IconButton label={t('rowDelete', { number })} icon={Trash2} mark="delete" onPress={() => act('delete', ids)} />
      <Menu label={t('rowMore', { number })} icon={Ellipsis} mark="more" items={items} />
    </div>
  );
}

function recordItems(record: RecordInto, t: Translate, stepId: string): MenuItem[] {
  return [
    { label: t('menuRecord'), icon: CircleDot, onPress: () => record({ way: 'insert', at: stepId }), parted: true },
    { label: t('menuRerecord'), icon: RotateCcw, onPress: () => record({ way: 'replace', stepIds: [stepId] }) },
    { label: t('menuRetake'), icon: Camera, onPress: () => record({ way: 'retake', stepId }) },
  ];
}

/** The phases, as a menu to move steps to. */
export function phaseItems({ act, phases }: StepTools, stepIds: readonly string[]): MenuItem[] {
  return phases().map(({ id, label }) => ({ label, onPress: () => act('move', stepIds, id) }));
}
