import { ArrowDown, ArrowUp, CircleCheck, CircleDot, ListEnd, Plus, Trash2 } from 'lucide-preact';
import { memo } from 'preact/compat';
import type { PhaseField } from '../../../core/command';
import type { Phase } from '../../../core/sop';
import { Button, IconButton } from '../../../ui/Button';
import { Field, TextArea } from '../../../ui/Field';
import { useWords } from '../../../ui/words';
import type { Dispatch } from '../document/useSop';
import { useRecordInto } from '../recorded/useRecordInto';
import { numberOf } from './moves';
import type { Act } from './StepActions';
import { StepRow } from './StepRow';

interface Props {
  phase: Phase;
  /** Which phase it is, from 0. */
  at: number;
  /** How many there are. */
  of: number;
  /** Id of the step that was just added and is to be written. */
  fresh: string;
  dispatch: Dispatch;
  act: Act;
  onAddStep: (phaseId: string, index: number) => void;
  onPicture: (stepId: string) => void;
}

/** A phase: its heading, its steps, and what is seen when they worked. */
export const PhaseView = memo(function PhaseView(props: Props) {
  const { phase, at, of, fresh, dispatch, act, onAddStep, onPicture } = props;
  const t = useWords();
  const record = useRecordInto();
  const number = String(at + 1);
  const { id: phaseId, steps } = phase;
  const set = (field: PhaseField) => (value: string) => dispatch({ do: 'editPhase', phaseId, field, value });
  return (
    <section class="phase" id={phaseId}>
      <div class="phase-head">
        <span class="phase-number">{number}</span>
        <h3>
          <Field
            label={t('phaseTitle', { number })}
            labelling="hidden"
            look="quiet"
            kind="phase-title"
            value={phase.title}
            placeholder={t('phaseUntitled')}
            onValue={set('title')}
          />
        </h3>
        <div class="phase-facts">
          <Field
            label={t('phaseTool', { number })}
            labelling="hidden"
            look="quiet"
            value={phase.tool ?? ''}
            placeholder={t('phaseToolHint')}
            onValue={set('tool')}
          />
          <Field
            label={t('phaseRole', { number })}
            labelling="hidden"
            look="quiet"
            value={phase.role ?? ''}
            placeholder={t('phaseRoleHint')}
            onValue={set('role')}
          />
        </div>
        <div class="actions">
          <IconButton
            label={t('phaseUp', { number })}
            icon={ArrowUp}
            disabled={at === 0}
            onPress={() => dispatch({ do: 'movePhase', phaseId, index: at - 1 })}
          />
          <IconButton
            label={t('phaseDown', { number })}
            icon={ArrowDown}
            disabled={at === of - 1}
            onPress={() => dispatch({ do: 'movePhase', phaseId, index: at + 1 })}
          />
          <IconButton
            label={t('phaseJoin', { number })}
            icon={ListEnd}
            disabled={at === 0}
            onPress={() => dispatch({ do: 'joinPhase', phaseId })}
          />
          <IconButton
            label={t('phaseDelete', { number })}
            icon={Trash2}
            onPress={() => dispatch({ do: 'deletePhase', phaseId })}
          />
        </div>
      </div>
      {steps.length === 0 && <p class="faint phase-empty">{t('phaseEmpty')}</p>}
      {steps.map((step, index) => (
        <StepRow
          key={step.id}
          step={step}
          number={numberOf({ phase: at, index })}
          edge={edgeOf(at === 0 && index === 0, at === of - 1 && index === steps.length - 1)}
          leads={index === 0}
          fresh={fresh === step.id}
          dispatch={dispatch}
          act={act}
          onPicture={onPicture}
        />
      ))}
      <div class="phase-foot">
        <CircleCheck size={16} strokeWidth={1.9} aria-hidden="true" />
        <TextArea
          label={t('phaseExpected', { number })}
          labelling="hidden"
          look="quiet"
          value={phase.expected ?? ''}
          placeholder={t('phaseExpectedHint')}
          onValue={set('expected')}
        />
        <Button
          label={t('phaseAddStep', { number })}
          icon={Plus}
          loudness="quiet"
          mark="add"
          onPress={() => onAddStep(phaseId, steps.length)}
        />
        {record && (
          <Button
            label={t('phaseRecord', { number })}
            icon={CircleDot}
            loudness="quiet"
            onPress={() => record({ way: 'insert', phaseId, index: steps.length })}
          />
        )}
      </div>
    </section>
  );
});

function edgeOf(first: boolean, last: boolean): 'first' | 'last' | 'only' | undefined {
  if (first && last) return 'only';
  return first ? 'first' : last ? 'last' : undefined;
}
