import {
  CircleCheck,
  CornerDownRight,
  GitBranch,
  KeyRound,
  Lightbulb,
  type LucideIcon,
  MessageSquare,
  TextCursorInput,
  TriangleAlert,
} from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { memo } from 'preact/compat';
import type { Step } from '../../../core/sop';
import { InlineMarkdown } from '../../../ui/InlineMarkdown';
import { Prose } from '../../../ui/Prose';
import { useWords } from '../../../ui/words';
import { CodeText } from './CodeText';
import { InPlaceText } from './InPlaceText';
import { caretAfter, has, type InPlace, type InPlaceField, wordsBefore } from './in-place';
import { Otherwise } from './Otherwise';
import type { StepTools } from './tools';

interface Props {
  step: Step;
  /** Printed number of the step to go on with otherwise; empty when there is no such step. */
  otherwise: string;
  editing: InPlace | undefined;
  tools: StepTools;
  onEdit: (editing: InPlace) => void;
}

/** What stands below the sentence, from its name in `_locales` on. */
const REMARKS = [
  ['condition', GitBranch, 'fieldCondition'],
  ['otherwise', CornerDownRight, 'fieldOtherwise'],
  ['warning', TriangleAlert, 'fieldWarning'],
  ['note', MessageSquare, 'fieldNote'],
  ['tip', Lightbulb, 'fieldTip'],
  ['expected', CircleCheck, 'fieldExpected'],
] as const;

/** What a step says: sentence, command, value, condition, caution, note, tip and outcome. A click on one writes it. */
export const StepTexts = memo(function StepTexts({ step, otherwise, editing, tools, onEdit }: Props) {
  const t = useWords();
  const { instruction, value, secret } = step;
  const write = (field: Exclude<InPlaceField, 'otherwise' | 'code' | 'language'>) => (
    <InPlaceText step={step} field={field} caret={editing?.caret} dispatch={tools.dispatch} />
  );
  const on = (field: InPlaceField) => ({
    onClick: (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || !isText(event.target)) return;
      const text = event.currentTarget as Element;
      const before = wordsBefore(text, event.clientX, event.clientY);
      const source = field === 'code' || field === 'language' ? '' : (step[field] ?? '');
      onEdit({ field, ...(before !== undefined && { caret: caretAfter(source, before) }) });
    },
  });
  return (
    <>
      {editing?.field === 'instruction' ? (
        write('instruction')
      ) : (
        <div class="instruction text" {...on('instruction')}>
          {instruction === '' ? <span class="faint">{t('rowEmpty')}</span> : <InlineMarkdown text={instruction} />}
        </div>
      )}
      <CodeText step={step} editing={editing?.field} dispatch={tools.dispatch} onEdit={onEdit} />
      {secret && <Remark kind="secret" icon={KeyRound} shown={t('remarkSecret')} />}
      {editing?.field === 'value' ? (
        <Remark kind="value" icon={TextCursorInput} shown={write('value')} />
      ) : (
        value !== undefined &&
        value !== '' &&
        !instruction.includes(value) && (
          <Remark kind="value" icon={TextCursorInput} shown={<code>{value}</code>} on={on('value')} />
        )
      )}
      {REMARKS.map(([field, icon, name]) => {
        const writing = editing?.field === field;
        if (!writing && !has(step, field)) return null;
        if (field === 'otherwise')
          return (
            <Remark
              key={field}
              kind={field}
              icon={icon}
              shown={<Otherwise step={step} number={otherwise} writing={writing} tools={tools} onEdit={onEdit} />}
            />
          );
        return (
          <Remark
            key={field}
            kind={field}
            icon={icon}
            name={t(name)}
            shown={writing ? write(field) : <Prose text={step[field] ?? ''} />}
            on={writing ? {} : on(field)}
          />
        );
      })}
    </>
  );
});

interface RemarkProps {
  kind: string;
  icon: LucideIcon;
  /** What it is, for those who do not see the icon. */
  name?: string;
  shown: ComponentChildren;
  on?: { onClick?: (event: MouseEvent) => void };
}

function Remark({ kind, icon: Shape, name, shown, on = {} }: RemarkProps) {
  return (
    <div class={`remark ${kind}`} {...(name !== undefined && { title: name })}>
      <Shape size={14} strokeWidth={1.9} aria-hidden="true" />
      {name !== undefined && <span class="visually-hidden">{`${name}: `}</span>}
      <div class={on.onClick ? 'text' : ''} {...on}>
        {shown}
      </div>
    </div>
  );
}

/** Links are followed, and text that is being selected is left alone. */
function isText(target: EventTarget | null): boolean {
  return target instanceof Element && !target.closest('a') && getSelection()?.isCollapsed !== false;
}
