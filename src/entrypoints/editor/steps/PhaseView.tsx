import { CircleCheck, CircleDot, Plus } from 'lucide-preact';
import { memo } from 'preact/compat';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Phase } from '../../../core/sop';
import { Button } from '../../../ui/Button';
import { TextArea } from '../../../ui/Field';
import { useWords } from '../../../ui/words';
import { useRecordInto } from '../recorded/useRecordInto';
import { numberOf } from './moves';
import { PhaseHead } from './PhaseHead';
import { StepRow } from './StepRow';
import { combine, dragged, droppable } from './stepDrag';
import type { StepTools } from './tools';

/** How high a step with a picture is, and a phase's foot, in CSS pixels. */
const STEP = 160;
const FOOT = 56;

interface Props {
  phase: Phase;
  /** How many of its steps are on the page by now. */
  shown: number;
  /** Which phase it is, from 0. */
  at: number;
  /** How many there are. */
  of: number;
  /** Id of the step that was just added and is to be written. */
  fresh: string;
  selected: ReadonlySet<string>;
  /** The steps from which a way leads elsewhere, with the number of the step it leads to. */
  ways: ReadonlyMap<string, string>;
  tools: StepTools;
  onAddStep: (phaseId: string, index: number) => void;
}

/** A phase: its heading, its steps, and what is seen when they worked. */
export const PhaseView = memo(function PhaseView(props: Props) {
  const { phase, shown, at, of, fresh, selected, ways, tools, onAddStep } = props;
  const t = useWords();
  const record = useRecordInto();
  const [closed, setClosed] = useState(false);
  const section = useRef<HTMLElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const number = String(at + 1);
  const { id: phaseId, steps } = phase;

  useEffect(() => {
    if (!section.current || !head.current || !handle.current || !end.current) return;
    return combine(
      dragged(handle.current, head.current, () => ({ kind: 'phase', phaseId }), String),
      droppable(section.current, 'phase', { at: 'phase', id: phaseId }),
      droppable(head.current, 'steps', { at: 'inside', id: phaseId, side: 'before' }),
      droppable(end.current, 'steps', { at: 'inside', id: phaseId, side: 'after' }),
    );
  }, [phaseId]);

  // Before anything is painted: whoever opens it to go to a step puts the focus there next.
  useLayoutEffect(() => {
    const element = body.current;
    // Not by a property: Preact would make the word a plain truth, and hide it from finding in the page, too.
    if (closed) element?.setAttribute('hidden', 'until-found');
    else element?.removeAttribute('hidden');
    const open = () => setClosed(false);
    element?.addEventListener('beforematch', open);
    return () => element?.removeEventListener('beforematch', open);
  }, [closed]);

  return (
    <section class={`phase ${closed ? 'closed' : ''}`} id={phaseId} ref={section}>
      <PhaseHead
        phase={phase}
        at={at}
        of={of}
        dispatch={tools.dispatch}
        closed={closed}
        onClosed={setClosed}
        head={head}
        handle={handle}
      />
      <div
        id={`${phaseId}-steps`}
        class="phase-steps"
        ref={body}
        // About as high as it will be, so that the page need not lay it out to know how long it is.
        style={closed ? {} : { containIntrinsicBlockSize: `auto ${steps.length * STEP + FOOT}px` }}
      >
        {steps.slice(0, shown).map((step, index) => (
          <StepRow
            key={step.id}
            step={step}
            number={numberOf({ phase: at, index })}
            edge={edgeOf(at === 0 && index === 0, at === of - 1 && index === steps.length - 1)}
            leads={index === 0}
            fresh={fresh === step.id}
            selected={selected.has(step.id)}
            otherwise={ways.get(step.id) ?? ''}
            tools={tools}
          />
        ))}
        <div class="phase-end" ref={end}>
          {steps.length === 0 && <p class="faint phase-empty">{t('phaseEmpty')}</p>}
          <div class="phase-foot">
            <CircleCheck size={16} strokeWidth={1.9} aria-hidden="true" />
            <TextArea
              label={t('phaseExpected', { number })}
              labelling="hidden"
              look="quiet"
              value={phase.expected ?? ''}
              placeholder={t('phaseExpectedHint')}
              onValue={(value) => tools.dispatch({ do: 'editPhase', phaseId, field: 'expected', value })}
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
                onPress={() => record({ way: 'insert', at: phaseId })}
              />
            )}
          </div>
        </div>
      </div>
    </section>
  );
});

function edgeOf(first: boolean, last: boolean): 'first' | 'last' | 'only' | undefined {
  if (first && last) return 'only';
  return first ? 'first' : last ? 'last' : undefined;
}
