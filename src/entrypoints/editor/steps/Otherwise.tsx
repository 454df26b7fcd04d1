import type { Step } from '../../../core/sop';
import { useWords } from '../../../ui/words';
import { focusSoon } from '../focus';
import type { InPlace } from './in-place';
import type { StepTools } from './tools';

interface Props {
  step: Step;
  /** Printed number of that step; empty when it is gone. */
  number: string;
  writing: boolean;
  tools: StepTools;
  onEdit: (editing: InPlace) => void;
}

/** Where to go on when a step's condition is not met: the step's number as it is now, or a list to choose from. */
export function Otherwise({ step, number, writing, tools, onEdit }: Props) {
  const t = useWords();
  const { id: stepId, otherwise } = step;
  if (writing)
    return (
      <div class="in-place otherwise">
        <select
          class="control"
          aria-label={t('fieldOtherwise')}
          value={otherwise ?? ''}
          ref={(element) => {
            if (element && !element.contains(document.activeElement)) element.focus();
          }}
          onChange={(event) =>
            tools.dispatch({ do: 'editStep', stepId, field: 'otherwise', value: event.currentTarget.value })
          }
        >
          <option value="">{t('otherwiseNone')}</option>
          {otherwise !== undefined && number === '' && <option value={otherwise}>{t('otherwiseGone')}</option>}
          {tools
            .steps()
            .filter(({ id }) => id !== stepId)
            .map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
        </select>
      </div>
    );
  if (number === '')
    return (
      <button type="button" class="link-like problem" onClick={() => onEdit({ field: 'otherwise' })}>
        {t('otherwiseBroken')}
      </button>
    );
  return (
    <>
      {t('otherwiseGo')}{' '}
      <button
        type="button"
        class="link-like"
        onClick={() => focusSoon(`[data-step="${CSS.escape(otherwise ?? '')}"] [data-mark=edit]`)}
      >
        {t('otherwiseStep', { number })}
      </button>
    </>
  );
}
