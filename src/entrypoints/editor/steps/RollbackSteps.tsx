import { Plus, X } from 'lucide-preact';
import { ROLLBACK } from '../../../core/command';
import type { Step } from '../../../core/sop';
import { Button, IconButton } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { useWords } from '../../../ui/words';
import type { Dispatch } from '../document/useSop';

/** What undoes the procedure, sentence by sentence. */
export function RollbackSteps({ steps, dispatch }: { steps: readonly Step[]; dispatch: Dispatch }) {
  const t = useWords();
  const add = () =>
    dispatch({
      do: 'insertStep',
      stepId: crypto.randomUUID(),
      phaseId: ROLLBACK,
      index: steps.length,
      instruction: '',
    });
  return (
    <div class="rows">
      {steps.map(({ id, instruction }, at) => (
        <div class="row" key={id}>
          <div class="cell">
            <Field
              label={t('rollbackStep', { number: String(at + 1) })}
              labelling="hidden"
              look="quiet"
              placeholder={t('rollbackHint')}
              value={instruction}
              onValue={(value) => dispatch({ do: 'editStep', stepId: id, field: 'instruction', value })}
            />
          </div>
          <IconButton
            label={t('rollbackRemove', { number: String(at + 1) })}
            icon={X}
            onPress={() => dispatch({ do: 'deleteStep', stepId: id })}
          />
        </div>
      ))}
      <Button label={t('rollbackAdd')} icon={Plus} loudness="quiet" onPress={add} />
    </div>
  );
}
