import {
  CircleCheck,
  GitBranch,
  KeyRound,
  type LucideIcon,
  MessageSquare,
  TextCursorInput,
  TriangleAlert,
} from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Step } from '../../../core/sop';
import { useWords } from '../../../ui/words';

/** What a step says beside its instruction: value, condition, caution, note and outcome. */
export function StepRemarks({ step }: { step: Step }) {
  const t = useWords();
  const { instruction, value, secret, condition, warning, note, expected } = step;
  return (
    <>
      {secret && (
        <Remark kind="secret" icon={KeyRound}>
          {t('remarkSecret')}
        </Remark>
      )}
      {value !== undefined && value !== '' && !instruction.includes(value) && (
        <Remark kind="value" icon={TextCursorInput}>
          <code>{value}</code>
        </Remark>
      )}
      {condition && (
        <Remark kind="condition" icon={GitBranch} name={t('fieldCondition')}>
          {condition}
        </Remark>
      )}
      {warning && (
        <Remark kind="warning" icon={TriangleAlert} name={t('fieldWarning')}>
          {warning}
        </Remark>
      )}
      {note && (
        <Remark kind="note" icon={MessageSquare} name={t('fieldNote')}>
          {note}
        </Remark>
      )}
      {expected && (
        <Remark kind="expected" icon={CircleCheck} name={t('fieldExpected')}>
          {expected}
        </Remark>
      )}
    </>
  );
}

interface Props {
  kind: string;
  icon: LucideIcon;
  /** What it is, for those who do not see the icon. */
  name?: string;
  children: ComponentChildren;
}

function Remark({ kind, icon: Shape, name, children }: Props) {
  return (
    <p class={`remark ${kind}`} {...(name !== undefined && { title: name })}>
      <Shape size={14} strokeWidth={1.9} aria-hidden="true" />
      <span>
        {name !== undefined && <span class="visually-hidden">{`${name}: `}</span>}
        {children}
      </span>
    </p>
  );
}
