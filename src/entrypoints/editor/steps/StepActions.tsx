import {
  ArrowDown,
  ArrowUp,
  ListPlus,
  ListStart,
  MessageSquarePlus,
  Pencil,
  SeparatorHorizontal,
  Trash2,
} from 'lucide-preact';
import { IconButton } from '../../../ui/Button';
import { useWords } from '../../../ui/words';

/** What can be done to a step as a whole. */
export type StepAct = 'up' | 'down' | 'beside' | 'merge' | 'insert' | 'split' | 'delete';

/** Does it to the step of that id; `beside` says where it goes. */
export type Act = (name: StepAct, stepId: string, beside?: { stepId: string; side: 'before' | 'after' }) => void;

interface Props {
  stepId: string;
  number: string;
  /** Which ends of the procedure the step is at. */
  edge: 'first' | 'last' | 'only' | undefined;
  /** Whether it is the first of its phase. */
  leads: boolean;
  editing: boolean;
  act: Act;
  onEdit: (field: 'instruction' | 'note') => void;
}

/** The buttons of one step. */
export function StepActions({ stepId, number, edge, leads, editing, act, onEdit }: Props) {
  const t = useWords();
  return (
    <div class="actions">
      <IconButton
        label={t('rowEdit', { number })}
        icon={Pencil}
        mark="edit"
        expanded={editing}
        onPress={() => onEdit('instruction')}
      />
      <IconButton label={t('rowNote', { number })} icon={MessageSquarePlus} onPress={() => onEdit('note')} />
      <IconButton
        label={t('rowUp', { number })}
        icon={ArrowUp}
        mark="up"
        disabled={edge === 'first' || edge === 'only'}
        onPress={() => act('up', stepId)}
      />
      <IconButton
        label={t('rowDown', { number })}
        icon={ArrowDown}
        mark="down"
        disabled={edge === 'last' || edge === 'only'}
        onPress={() => act('down', stepId)}
      />
      <IconButton
        label={t('rowMerge', { number })}
        icon={ListStart}
        disabled={leads}
        onPress={() => act('merge', stepId)}
      />
      <IconButton label={t('rowInsert', { number })} icon={ListPlus} onPress={() => act('insert', stepId)} />
      <IconButton
        label={t('rowSplit', { number })}
        icon={SeparatorHorizontal}
        disabled={leads}
        onPress={() => act('split', stepId)}
      />
      <IconButton
        label={t('rowDelete', { number })}
        icon={Trash2}
        mark="delete"
        onPress={() => act('delete', stepId)}
      />
    </div>
  );
}
