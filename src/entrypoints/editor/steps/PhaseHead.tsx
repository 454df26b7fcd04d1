import { ArrowDown, ArrowUp, ChevronDown, ListEnd, Trash2 } from 'lucide-preact';
import type { RefObject } from 'preact';
import type { PhaseField } from '../../../core/command';
import type { Phase } from '../../../core/sop';
import { IconButton } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { useWords } from '../../../ui/words';
import type { Dispatch } from '../document/useSop';
import { focusSoon } from '../focus';
import { counted } from './outline';

interface Props {
  phase: Phase;
  /** Which phase it is, from 0. */
  at: number;
  /** How many there are. */
  of: number;
  dispatch: Dispatch;
  closed: boolean;
  onClosed: (closed: boolean) => void;
  head: RefObject<HTMLDivElement>;
  /** By what it is dragged. */
  handle: RefObject<HTMLSpanElement>;
}

/** The heading of a phase: number, title, tool, role, and what can be done to the phase as a whole. */
export function PhaseHead({ phase, at, of, dispatch, closed, onClosed, head, handle }: Props) {
  const t = useWords();
  const number = String(at + 1);
  const { id: phaseId, steps } = phase;
  const set = (field: PhaseField) => (value: string) => dispatch({ do: 'editPhase', phaseId, field, value });

  function move(by: -1 | 1): void {
    if (at + by < 0 || at + by >= of) return;
    dispatch({ do: 'movePhase', phaseId, index: at + by });
    const mark = (document.activeElement as HTMLElement | null)?.dataset['mark'] ?? 'toggle';
    focusSoon(`[id="${phaseId}"] .phase-head [data-mark=${mark}]`, `[id="${phaseId}"] .phase-title`);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its keys do what its buttons do
    <div
      class="phase-head"
      ref={head}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        move(event.key === 'ArrowUp' ? -1 : 1);
      }}
    >
      <span class="phase-number" ref={handle} title={t('phaseDrag')}>
        {number}
      </span>
      <button
        type="button"
        class="button quiet icon-only phase-toggle"
        data-mark="toggle"
        aria-expanded={!closed}
        aria-controls={`${phaseId}-steps`}
        aria-label={t('phaseToggle', { number })}
        title={t(closed ? 'phaseOpen' : 'phaseClose')}
        onClick={() => onClosed(!closed)}
      >
        <ChevronDown size={16} strokeWidth={1.9} aria-hidden="true" />
      </button>
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
      {closed && <span class="phase-count">{counted('stepsCount', steps.length, t)}</span>}
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
          mark="phase-up"
          disabled={at === 0}
          onPress={() => move(-1)}
        />
        <IconButton
          label={t('phaseDown', { number })}
          icon={ArrowDown}
          mark="phase-down"
          disabled={at === of - 1}
          onPress={() => move(1)}
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
  );
}
