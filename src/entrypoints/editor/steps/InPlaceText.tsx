import type { StepField } from '../../../core/command';
import type { Step } from '../../../core/sop';
import { TextArea } from '../../../ui/Field';
import { InlineMarkdown } from '../../../ui/InlineMarkdown';
import { Prose } from '../../../ui/Prose';
import { useWords } from '../../../ui/words';
import type { Dispatch } from '../document/useSop';

interface Props {
  step: Step;
  field: Exclude<StepField, 'otherwise'>;
  /** Where the caret is put; at the end unless told. */
  caret: number | undefined;
  dispatch: Dispatch;
}

/** What reads otherwise than it is written. */
const MARKED = { instruction: /[*_`[\]\\<&]|https?:/, prose: /`|https?:/ };

/** Label and hint of each text. */
const NAMES: Record<Props['field'], [label: string, hint: string]> = {
  instruction: ['fieldInstruction', 'rowEmpty'],
  value: ['fieldValue', 'fieldValue'],
  condition: ['fieldCondition', 'fieldConditionHint'],
  warning: ['fieldWarning', 'fieldWarningHint'],
  note: ['fieldNote', 'fieldNoteHint'],
  tip: ['fieldTip', 'fieldTipHint'],
  expected: ['fieldExpected', 'fieldExpectedHint'],
};

/** A text of a step, written where it stands; how it will read is shown below it. Every letter counts at once. */
export function InPlaceText({ step, field, caret, dispatch }: Props) {
  const t = useWords();
  const text = step[field] ?? '';
  const [label, hint] = NAMES[field];
  const isSentence = field === 'instruction';
  const reads = field !== 'value' && MARKED[isSentence ? 'instruction' : 'prose'].test(text);
  const isLine = isSentence || field === 'condition';
  return (
    <div class={`in-place ${isSentence ? 'instruction' : ''}`}>
      <TextArea
        label={t(label)}
        labelling="hidden"
        look="quiet"
        kind={`written ${field === 'value' ? 'lines' : ''}`}
        value={text}
        placeholder={t(hint)}
        focused={caret ?? true}
        spelling={field !== 'value'}
        onValue={(value) =>
          dispatch({
            do: 'editStep',
            stepId: step.id,
            field,
            value: isLine ? value.replace(/\s*\n\s*/g, ' ') : value,
          })
        }
      />
      {reads && (
        <p class="preview">
          <span class="faint">{t('fieldPreview')}</span>{' '}
          {isSentence ? <InlineMarkdown text={text} /> : <Prose text={text} />}
        </p>
      )}
    </div>
  );
}
