import type { StepField } from '../../../core/command';
import type { Step } from '../../../core/sop';
import { Button } from '../../../ui/Button';
import { TextArea } from '../../../ui/Field';
import { InlineMarkdown } from '../../../ui/InlineMarkdown';
import { useWords } from '../../../ui/words';
import type { Dispatch } from '../document/useSop';

interface Props {
  step: Step;
  /** The field that has the caret when this appears. */
  first: StepField;
  dispatch: Dispatch;
  onDone: () => void;
}

/** A step's texts, to be edited. Every letter counts at once; there is nothing to confirm. */
export function StepFields({ step, first, dispatch, onDone }: Props) {
  const t = useWords();
  const set = (field: StepField) => (value: string) =>
    dispatch({ do: 'editStep', stepId: step.id, field, value: field === 'value' ? value : onOneLine(value) });
  const field = (name: Exclude<StepField, 'instruction'>, label: string, placeholder: string) => (
    <TextArea
      label={label}
      value={step[name] ?? ''}
      placeholder={placeholder}
      onValue={set(name)}
      focused={first === name}
    />
  );
  return (
    <form
      class="step-fields"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
      onKeyDown={(event) => {
        if (event.isComposing || (event.key !== 'Escape' && event.key !== 'Enter')) return;
        if (event.key === 'Enter' && !endsWithEnter(event.target)) return;
        event.preventDefault();
        onDone();
      }}
    >
      <TextArea
        label={t('fieldInstruction')}
        value={step.instruction}
        placeholder={t('rowEmpty')}
        onValue={set('instruction')}
        focused={first === 'instruction'}
      />
      <p class="preview">
        <span class="faint">{t('fieldPreview')}</span> <InlineMarkdown text={step.instruction} />
      </p>
      <div class="step-fields-more">
        {field('expected', t('fieldExpected'), t('fieldExpectedHint'))}
        {field('note', t('fieldNote'), t('fieldNoteHint'))}
        {field('warning', t('fieldWarning'), t('fieldWarningHint'))}
        {field('condition', t('fieldCondition'), t('fieldConditionHint'))}
        {step.value !== undefined && (
          <TextArea
            label={t('fieldValue')}
            kind="lines"
            value={step.value}
            onValue={set('value')}
            focused={first === 'value'}
          />
        )}
      </div>
      <Button label={t('done')} type="submit" />
    </form>
  );
}

function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

/** Typed values may have several lines; sentences have one, so that Enter is free to end the editing. */
function endsWithEnter(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement && !target.classList.contains('lines');
}
