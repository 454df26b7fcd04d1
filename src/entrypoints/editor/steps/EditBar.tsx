import { Plus, Split } from 'lucide-preact';
import type { Step } from '../../../core/sop';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/words';
import { has, type InPlace, type InPlaceField } from './in-place';
import type { StepTools } from './tools';

interface Props {
  step: Step;
  editing: InPlace;
  tools: StepTools;
  onEdit: (editing: InPlace) => void;
  onDone: () => void;
}

/** What a step can have besides its sentence. */
const ADDED: readonly [InPlaceField, name: string][] = [
  ['code', 'fieldCode'],
  ['condition', 'fieldCondition'],
  ['otherwise', 'fieldOtherwise'],
  ['warning', 'fieldWarning'],
  ['note', 'fieldNote'],
  ['tip', 'fieldTip'],
  ['expected', 'fieldExpected'],
];

/** Stands where a step's buttons are while it is written: what can be added to it. */
export function EditBar({ step, editing, tools, onEdit, onDone }: Props) {
  const t = useWords();
  return (
    <div class="edit-bar">
      {ADDED.filter(([field]) => !has(step, field) && editing.field !== field).map(([field, name]) => (
        <Button
          key={field}
          label={t(name)}
          icon={Plus}
          loudness="quiet"
          mark={`add-${field}`}
          onPress={() => onEdit({ field })}
        />
      ))}
      {editing.field === 'instruction' && (
        <Button
          label={t('splitHere')}
          icon={Split}
          loudness="quiet"
          keepFocus
          mark="split"
          onPress={() => tools.act('split', [step.id], caretIn(step.id))}
        />
      )}
      <Button label={t('done')} onPress={onDone} />
    </div>
  );
}

/** Where the caret is in the step's sentence; at its end when it was not in it. */
function caretIn(stepId: string): number {
  const area = document.querySelector<HTMLTextAreaElement>(`[data-step="${CSS.escape(stepId)}"] .instruction textarea`);
  return area?.selectionStart ?? Number.MAX_SAFE_INTEGER;
}
