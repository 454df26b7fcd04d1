import { memo } from 'preact/compat';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Step } from '../../../core/sop';
import { useWords } from '../../../ui/words';
import { focusSoon } from '../focus';
import { Thumbnail } from '../picture/Thumbnail';
import { EditBar } from './EditBar';
import { fieldAfter, type InPlace } from './in-place';
import { counted } from './outline';
import { whenReleased } from './pointer';
import { StepActions } from './StepActions';
import { StepTexts } from './StepTexts';
import { combine, dragged, droppable } from './stepDrag';
import type { StepTools } from './tools';

interface Props {
  step: Step;
  /** As printed, e.g. `1.2`. */
  number: string;
  edge: 'first' | 'last' | 'only' | undefined;
  leads: boolean;
  /** Just added: opens for writing. */
  fresh: boolean;
  selected: boolean;
  /** Printed number of the step to go on with otherwise; empty when there is no such step. */
  otherwise: string;
  tools: StepTools;
}

/** One step: what to do, what goes with it, its picture, and what can be done to it. */
export const StepRow = memo(function StepRow(props: Props) {
  const { step, number, edge, leads, fresh, selected, otherwise, tools } = props;
  const t = useWords();
  // What was split off is gone on with at its beginning.
  const [editing, setEditing] = useState<InPlace | undefined>(fresh ? { field: 'instruction', caret: 0 } : undefined);
  const row = useRef<HTMLDivElement>(null);
  const lead = useRef<HTMLDivElement>(null);
  const { id: stepId } = step;

  useEffect(() => {
    if (!row.current || !lead.current) return;
    const carried = () => ({ kind: 'steps' as const, stepIds: tools.carried(stepId) });
    return combine(
      dragged(lead.current, row.current, carried, (count) => counted('stepsCount', count, t)),
      droppable(row.current, 'steps', { at: 'step', id: stepId }),
    );
  }, [stepId, tools, t]);

  function close(): void {
    setEditing(undefined);
    focusSoon(`[data-step="${stepId}"] [data-mark=edit]`);
  }

  /** Whoever goes on elsewhere has ended; not before the press that led there is over, since the page moves. */
  function left(event: FocusEvent): void {
    if (!editing || !document.hasFocus() || row.current?.contains(event.relatedTarget as Node | null)) return;
    whenReleased(() => {
      if (document.hasFocus() && !row.current?.contains(document.activeElement)) setEditing(undefined);
    });
  }

  function pressed(event: KeyboardEvent): void {
    const area = event.target;
    if (!editing || event.isComposing || !(area instanceof HTMLElement) || !area.closest('.in-place')) return;
    const next = event.key === 'Tab' && fieldAfter(step, editing.field, event.shiftKey ? -1 : 1);
    const hasLines = editing.field === 'value' || editing.field === 'code' || editing.field === 'language';
    if (next) setEditing({ field: next });
    else if (event.key === 'Escape') close();
    else if (event.key !== 'Enter') return;
    else if (editing.field === 'instruction' && event.shiftKey && area instanceof HTMLTextAreaElement)
      tools.act('split', [stepId], area.selectionStart);
    else if (event.shiftKey || (hasLines && !event.ctrlKey && !event.metaKey)) return;
    else close();
    event.preventDefault();
    event.stopPropagation();
  }

  function clicked(event: MouseEvent): void {
    if (!(event.ctrlKey || event.metaKey || event.shiftKey) || !(event.target instanceof Element)) return;
    if (event.target.closest('a, button, input, textarea, select, [role=menu]')) return;
    event.preventDefault();
    getSelection()?.removeAllRanges();
    tools.pick(event.shiftKey ? 'range' : 'toggle', [stepId]);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: li would need a list as its parent, and its parent is a phase
    <div
      ref={row}
      role="listitem"
      class={`step ${editing ? 'editing' : ''} ${selected ? 'selected' : ''}`}
      data-step={stepId}
      onClick={clicked}
      onFocusOut={left}
      onKeyDown={pressed}
    >
      <div class="step-lead" ref={lead} title={t('rowDrag')}>
        <span class="step-number">{number}</span>
        <input
          type="checkbox"
          class="step-pick"
          data-mark="pick"
          aria-label={t('rowPick', { number })}
          checked={selected}
          onClick={(event) => {
            tools.pick(event.shiftKey ? 'range' : 'toggle', [stepId]);
            // A range has it selected also when it was before.
            if (event.shiftKey) event.currentTarget.checked = true;
          }}
        />
      </div>
      <div class="step-body">
        <StepTexts step={step} otherwise={otherwise} editing={editing} tools={tools} onEdit={setEditing} />
        {editing ? (
          <EditBar step={step} editing={editing} tools={tools} onEdit={setEditing} onDone={close} />
        ) : (
          <StepActions
            stepId={stepId}
            number={number}
            edge={edge}
            leads={leads}
            tools={tools}
            onEdit={(field) => setEditing({ field })}
          />
        )}
      </div>
      <Thumbnail step={step} number={number} onOpen={tools.onPicture} />
    </div>
  );
});
