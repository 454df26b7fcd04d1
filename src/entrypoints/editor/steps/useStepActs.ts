import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import { useCallback, useRef, useState } from 'preact/hooks';
import { copiesOf } from '../../../core/copied-steps';
import type { Sop, Step } from '../../../core/sop';
import { stepsOf } from '../../../core/sop';
import { useWords } from '../../../ui/words';
import type { Dispatch } from '../document/useSop';
import { focusSoon } from '../focus';
import { copyByBrowser } from './clipboard';
import { inOrder, moveBy, moveInto, numberOf, placeOf } from './moves';
import type { Act } from './tools';
import type { Pick } from './useSelection';

/** What the steps can be made to do, and what is to be seen of it. */
export interface StepActs {
  /** Always the same function. */
  act: Act;
  /** The step that was just added and is to be written. */
  fresh: string;
  /** What was deleted last, for the person, until the document changes again. */
  deleted: string | undefined;
  /** That has been seen. */
  onSeen: () => void;
  /** A new step to be written. */
  addStep: (phaseId: string, index: number) => void;
}

const selectorOf = (stepId: string | undefined, mark: string) => `[data-step="${stepId}"] [data-mark=${mark}]`;

/** Carries out what a person wants of steps, says it and puts the focus where it goes on. */
export function useStepActs(now: { readonly current: Sop }, dispatch: Dispatch, pick: Pick): StepActs {
  const t = useWords();
  const [fresh, setFresh] = useState('');
  const [deleted, setDeleted] = useState<{ said: string; of: Sop }>();
  const latest = useRef({ t });
  latest.current = { t };

  const addStep = useCallback(
    (phaseId: string, index: number) => {
      const stepId = crypto.randomUUID();
      setFresh(stepId);
      dispatch({ do: 'insertStep', stepId, phaseId, index, instruction: '' });
    },
    [dispatch],
  );

  const act = useCallback<Act>(
    (name, wanted, where) => {
      const { t } = latest.current;
      const sop = now.current;
      const ids = inOrder(sop, wanted);
      const [stepId = ''] = ids;
      const place = placeOf(sop, stepId);
      const phase = place && sop.phases[place.phase];
      if (!place || !phase) return;
      const number = numberOf(place);
      const several = { count: String(ids.length) };
      const said = (one: string, more: string, filling = {}) =>
        ids.length === 1 ? t(one, { number, ...filling }) : t(more, { ...several, ...filling });
      switch (name) {
        case 'up':
        case 'down': {
          const command = moveBy(sop, ids, name === 'up' ? -1 : 1);
          if (!command) return;
          dispatch(command);
          announce(said('saidMoved', 'saidMovedMany', { way: t(name === 'up' ? 'saidUp' : 'saidDown') }));
          const within = document.activeElement?.closest<HTMLElement>('[data-step]')?.dataset['step'] ?? stepId;
          const mark = document.activeElement?.matches('[data-mark=pick]') ? 'pick' : name;
          return focusSoon(selectorOf(within, mark), selectorOf(within, 'edit'), selectorOf(within, 'pick'));
        }
        case 'move': {
          const target = sop.phases.find(({ id }) => id === where);
          const command = target && moveInto(sop, ids, target.id, 'after');
          if (!command) return;
          dispatch(command);
          const title = target.title || t('phaseUntitled');
          announce(said('saidMovedTo', 'saidMovedToMany', { phase: title }));
          return focusSoon(selectorOf(stepId, 'edit'));
        }
        case 'merge': {
          if (ids.length > 1) dispatch({ do: 'mergeSteps', stepIds: ids });
          else dispatch({ do: 'mergeStep', stepId });
          pick('none');
          announce(said('saidMerged', 'saidMergedMany'));
          return focusSoon(selectorOf(ids.length > 1 ? stepId : phase.steps[place.index - 1]?.id, 'edit'));
        }
        case 'split': {
          const newId = crypto.randomUUID();
          setFresh(newId);
          dispatch({ do: 'splitStep', stepId, newId, at: Number(where) });
          return announce(t('saidSplit', { number }));
        }
        case 'above':
        case 'below':
          return addStep(phase.id, place.index + (name === 'above' ? 0 : 1));
        case 'duplicate': {
          const last = placeOf(sop, ids.at(-1) ?? '') ?? place;
          const target = sop.phases[last.phase] ?? phase;
          const copies = copiesOf(stepsWith(sop, ids), () => crypto.randomUUID());
          dispatch({ do: 'insertSteps', steps: copies, phaseId: target.id, index: last.index + 1 });
          pick('these', ids.length > 1 ? copies.map(({ id }) => id) : []);
          announce(said('saidDuplicated', 'saidDuplicatedMany'));
          return focusSoon(selectorOf(copies[0]?.id, 'edit'));
        }
        case 'phase':
        case 'group': {
          const phaseId = `phase-${crypto.randomUUID()}`;
          const restId = `phase-${crypto.randomUUID()}`;
          if (name === 'phase') dispatch({ do: 'splitPhase', stepId, phaseId, title: '' });
          else dispatch({ do: 'groupSteps', stepIds: ids, phaseId, restId, title: '' });
          pick('none');
          return focusSoon(`[id="${phaseId}"] .phase-title`);
        }
        case 'copy':
          return copyByBrowser(ids);
        case 'cut':
        case 'delete': {
          if (name === 'cut') copyByBrowser(ids);
          const gone = new Set(ids);
          const order = stepsOf(sop).map(({ id }) => id);
          const last = order.indexOf(ids.at(-1) ?? '');
          const heir =
            order.slice(last).find((id) => !gone.has(id)) ?? order.slice(0, last).findLast((id) => !gone.has(id));
          dispatch({ do: 'deleteSteps', stepIds: ids });
          pick('none');
          const words = said('saidDeleted', 'saidDeletedMany');
          setDeleted({ said: words, of: sop });
          announce(`${words} ${t('saidUndo')}`);
          return focusSoon(selectorOf(heir, 'delete'), `[id="${phase.id}"] [data-mark=add]`);
        }
      }
    },
    [dispatch, now, pick, addStep],
  );

  // One undo takes it back only as long as nothing else was done.
  const before = useRef<{ sop: Sop; earlier: Sop | undefined }>({ sop: now.current, earlier: undefined });
  if (before.current.sop !== now.current) before.current = { sop: now.current, earlier: before.current.sop };
  return {
    act,
    addStep,
    fresh,
    deleted: deleted?.of === before.current.earlier ? deleted?.said : undefined,
    onSeen: useCallback(() => setDeleted(undefined), []),
  };
}

function stepsWith(sop: Sop, ids: readonly string[]): Step[] {
  return stepsOf(sop).filter(({ id }) => ids.includes(id));
}
