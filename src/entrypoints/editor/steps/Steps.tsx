import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import { Plus } from 'lucide-preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Sop } from '../../../core/sop';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/words';
import type { Dispatch } from '../document/useSop';
import { focusSoon } from '../focus';
import { Deleted } from './Deleted';
import { inOrder, moveBeside, moveInto, movePhaseBeside } from './moves';
import { phaseChoices, sameNumbers, stepChoices, waysOf } from './outline';
import { PhaseView } from './PhaseView';
import { SelectionBar } from './SelectionBar';
import { onDropped } from './stepDrag';
import type { StepTools } from './tools';
import { useSelection } from './useSelection';
import { useStepActs } from './useStepActs';
import { useStepKeys } from './useStepKeys';
import { useStepsShown } from './useStepsShown';

interface Props {
  sop: Sop;
  dispatch: Dispatch;
  /** Takes the last change back. */
  undo: (() => void) | undefined;
  /** Shows the picture of the step of that id; always the same function. */
  onPicture: (stepId: string) => void;
}

/** The procedure: all steps as one list, cut into phases. */
export function Steps({ sop, dispatch, undo, onPicture }: Props) {
  const t = useWords();
  const now = useRef(sop);
  now.current = sop;
  const selection = useSelection(now);
  const { selected, pick } = selection;
  const chosen = useRef(selected);
  chosen.current = selected;
  const { act, addStep, fresh, deleted, onSeen } = useStepActs(now, dispatch, pick);
  const list = useStepKeys(now, selection, act, dispatch);
  const ways = useWays(sop);
  let room = useStepsShown(sop);

  const tools = useMemo<StepTools>(
    () => ({
      dispatch,
      act,
      pick,
      onPicture,
      carried: (stepId) => (chosen.current.has(stepId) ? inOrder(now.current, [...chosen.current]) : [stepId]),
      phases: () => phaseChoices(now.current, t('phaseUntitled')),
      steps: () => stepChoices(now.current),
    }),
    [dispatch, act, pick, onPicture, t],
  );

  useEffect(
    () =>
      onDropped((carried, { at, id, side }) => {
        const sop = now.current;
        const command =
          carried.kind === 'phase'
            ? movePhaseBeside(sop, carried.phaseId, id, side)
            : at === 'step'
              ? moveBeside(sop, carried.stepIds, id, side)
              : moveInto(sop, carried.stepIds, id, side);
        if (!command) return;
        dispatch(command);
        if (carried.kind === 'phase') return announce(t('saidPhaseMoved'));
        const count = String(carried.stepIds.length);
        announce(count === '1' ? t('saidDropped') : t('saidDroppedMany', { count }));
      }),
    [dispatch, t],
  );

  function addPhase(): void {
    const phaseId = `phase-${crypto.randomUUID()}`;
    dispatch({ do: 'addPhase', phaseId, index: sop.phases.length, title: '' });
    focusSoon(`[id="${phaseId}"] .phase-title`);
  }

  return (
    <>
      {sop.phases.length === 0 && <p class="empty">{t('procedureEmpty')}</p>}
      {/* Headings of phases stand between the list and its items. An ARIA list or `ul` must not have them there; `menu` is a list to the browser, and forgives them. */}
      <menu aria-label={t('steps')} class={`steps ${selected.size > 0 ? 'selecting' : ''}`} ref={list}>
        {sop.phases.map((phase, at) => {
          const shown = room;
          room -= phase.steps.length;
          // All of them by the same number, so that no other phase renders for those that follow.
          return shown <= 0 ? null : (
            <PhaseView
              key={phase.id}
              phase={phase}
              shown={room < 0 ? shown : Number.POSITIVE_INFINITY}
              at={at}
              of={sop.phases.length}
              fresh={fresh}
              selected={selected}
              ways={ways}
              tools={tools}
              onAddStep={addStep}
            />
          );
        })}
      </menu>
      <Button label={t('phaseAdd')} icon={Plus} loudness="quiet" onPress={addPhase} />
      <div class="floats">
        {deleted !== undefined && undo && <Deleted key={deleted} said={deleted} onUndo={undo} onSeen={onSeen} />}
        <SelectionBar selected={selected} tools={tools} />
      </div>
    </>
  );
}

/** Where steps lead; the same map until that changes, so that typing renders no other phase. */
function useWays(sop: Sop): ReadonlyMap<string, string> {
  const last = useRef<ReadonlyMap<string, string>>(new Map());
  const ways = waysOf(sop);
  if (!sameNumbers(ways, last.current)) last.current = ways;
  return last.current;
}
