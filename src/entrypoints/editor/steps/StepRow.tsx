import { memo } from 'preact/compat';
import { useState } from 'preact/hooks';
import type { StepField } from '../../../core/command';
import type { Step } from '../../../core/sop';
import { InlineMarkdown } from '../../../ui/InlineMarkdown';
import { useWords } from '../../../ui/words';
import type { Dispatch } from '../document/useSop';
import { focusSoon } from '../focus';
import { Thumbnail } from '../picture/Thumbnail';
import { type Act, StepActions } from './StepActions';
import { StepFields } from './StepFields';
import { StepRemarks } from './StepRemarks';

interface Props {
  step: Step;
  /** As printed, e.g. `1.2`. */
  number: string;
  edge: 'first' | 'last' | 'only' | undefined;
  leads: boolean;
  /** Just added: opens for writing. */
  fresh: boolean;
  dispatch: Dispatch;
  act: Act;
  onPicture: (stepId: string) => void;
}

/** One step: what to do, what goes with it, its picture, and what can be done to it. */
export const StepRow = memo(function StepRow(props: Props) {
  const { step, number, edge, leads, fresh, dispatch, act, onPicture } = props;
  const t = useWords();
  const [editing, setEditing] = useState<StepField | undefined>(fresh ? 'instruction' : undefined);

  function close(): void {
    setEditing(undefined);
    focusSoon(`[data-step="${step.id}"] [data-mark=edit]`);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: li would need a list as its parent, and its parent is a phase
    <div role="listitem" class={`step ${editing ? 'editing' : ''}`} data-step={step.id}>
      <span class="step-number" draggable title={t('rowDrag')}>
        {number}
      </span>
      <div class="step-body">
        {editing === undefined ? (
          <>
            {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; keys have the Edit button */}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
            <div class="instruction" onClick={(event) => isText(event.target) && setEditing('instruction')}>
              {step.instruction === '' ? (
                <span class="faint">{t('rowEmpty')}</span>
              ) : (
                <InlineMarkdown text={step.instruction} />
              )}
            </div>
            <StepRemarks step={step} />
          </>
        ) : (
          <StepFields key={editing} step={step} first={editing} dispatch={dispatch} onDone={close} />
        )}
        <StepActions
          stepId={step.id}
          number={number}
          edge={edge}
          leads={leads}
          editing={editing !== undefined}
          act={act}
          onEdit={(field) => (editing === field ? close() : setEditing(field))}
        />
      </div>
      <Thumbnail step={step} number={number} onOpen={onPicture} />
    </div>
  );
});

/** Links in an instruction are followed, and text that is being selected is left alone. */
function isText(target: EventTarget | null): boolean {
  return target instanceof Element && !target.closest('a') && getSelection()?.isCollapsed !== false;
}
