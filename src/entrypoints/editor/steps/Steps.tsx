import { Plus } from 'lucide-preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import type { Sop } from '../../../core/sop';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/words';
import type { Dispatch } from '../document/useSop';
import { focusSoon } from '../focus';
import { moveBeside, moveBy, numberOf, placeOf } from './moves';
import { PhaseView } from './PhaseView';
import type { StepAct } from './StepActions';
import { useStepKeys } from './useStepKeys';

interface Props {
  sop: Sop;
  dispatch: Dispatch;
  /** Shows the picture of the step of that id. */
  onPicture: (stepId: string) => void;
}

/** The procedure: all steps as one list, cut into phases. */
export function Steps({ sop, dispatch, onPicture }: Props) {
  const t = useWords();
  const [said, setSaid] = useState('');
  const [fresh, setFresh] = useState('');
  const now = useRef(sop);
  now.current = sop;

  // Always the same function: a change of one step must not render the others again.
  const act = useCallback(
    (name: StepAct, stepId: string, beside?: { stepId: string; side: 'before' | 'after' }) => {
      const place = placeOf(now.current, stepId);
      const phase = place && now.current.phases[place.phase];
      if (!place || !phase) return;
      const number = numberOf(place);
      const newId = crypto.randomUUID();
      switch (name) {
        case 'up':
        case 'down': {
          const command = moveBy(now.current, stepId, name === 'up' ? -1 : 1);
          if (!command) return;
          dispatch(command);
          setSaid(t('saidMoved', { number, way: t(name === 'up' ? 'saidUp' : 'saidDown') }));
          return focusSoon(`[data-step="${stepId}"] [data-mark=${name}]`, `[data-step="${stepId}"] [data-mark=edit]`);
        }
        case 'beside': {
          const command = beside && moveBeside(now.current, stepId, beside.stepId, beside.side);
          return command && dispatch(command);
        }
        case 'merge':
          dispatch({ do: 'mergeStep', stepId });
          setSaid(t('saidMerged', { number }));
          return focusSoon(`[data-step="${phase.steps[place.index - 1]?.id}"] [data-mark=edit]`);
        case 'delete': {
          dispatch({ do: 'deleteStep', stepId });
          setSaid(t('saidDeleted', { number }));
          const heir = phase.steps[place.index + 1] ?? phase.steps[place.index - 1];
          return focusSoon(`[data-step="${heir?.id}"] [data-mark=delete]`, `[id="${phase.id}"] [data-mark=add]`);
        }
        case 'insert':
          setFresh(newId);
          return dispatch({
            do: 'insertStep',
            stepId: newId,
            phaseId: phase.id,
            index: place.index + 1,
            instruction: '',
          });
        case 'split':
          dispatch({ do: 'splitPhase', stepId, phaseId: `phase-${newId}`, title: '' });
          return focusSoon(`[id="phase-${newId}"] .phase-title`);
      }
    },
    [dispatch, t],
  );
  const list = useStepKeys(act);

  function addStep(phaseId: string, index: number): void {
    const stepId = crypto.randomUUID();
    setFresh(stepId);
    dispatch({ do: 'insertStep', stepId, phaseId, index, instruction: '' });
  }

  function addPhase(): void {
    const phaseId = `phase-${crypto.randomUUID()}`;
    dispatch({ do: 'addPhase', phaseId, index: sop.phases.length, title: '' });
    focusSoon(`[id="${phaseId}"] .phase-title`);
  }

  return (
    <>
      <p class="visually-hidden" aria-live="polite">
        {said}
      </p>
      {sop.phases.length === 0 && <p class="empty">{t('procedureEmpty')}</p>}
      {/* biome-ignore lint/a11y/useSemanticElements: phases stand between the list and its items, which ul forbids */}
      <div role="list" aria-label={t('steps')} ref={list}>
        {sop.phases.map((phase, at) => (
          <PhaseView
            key={phase.id}
            phase={phase}
            at={at}
            of={sop.phases.length}
            fresh={fresh}
            dispatch={dispatch}
            act={act}
            onAddStep={addStep}
            onPicture={onPicture}
          />
        ))}
      </div>
      <Button label={t('phaseAdd')} icon={Plus} loudness="quiet" onPress={addPhase} />
    </>
  );
}
