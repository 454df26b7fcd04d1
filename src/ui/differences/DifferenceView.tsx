import { type ComponentChildren, Fragment } from 'preact';
import { useId } from 'preact/hooks';
import type { Difference, StepDifference } from '../../core/compare';
import { sectionName } from '../../core/compare-summary';
import { plainInline } from '../../core/inline';
import type { Picture } from '../../core/sop';
import { type Translate, useWords } from '../words';
import { ComparedText, type Sides } from './ComparedText';
import './differences.css';

interface Props {
  difference: Difference;
  sides?: Sides;
  /** Shows a picture on one side; pictures are not shown without it. `none`: there is not even a step. */
  picture?: (side: 'before' | 'after', picture: Picture | undefined, none: boolean) => ComponentChildren;
}

/** One thing that is not as it was: what it is, what became of it, and both sides. */
export function DifferenceView({ difference, sides, picture }: Props) {
  const t = useWords();
  const heading = useId();
  const change = difference.of === 'section' ? 'changed' : difference.change;
  const kinds = [
    ...(change === 'changed' && difference.of !== 'section' && difference.moved ? ['moved' as const] : []),
    ...(change !== 'changed' || difference.texts.length > 0 || pictured(difference) ? [change] : []),
  ];
  const about = aboutOf(difference);
  return (
    <section class={`difference ${change}`} tabIndex={-1} aria-labelledby={heading}>
      <h3 id={heading}>
        {differenceName(difference, t)}
        {kinds.map((kind) => (
          <span key={kind} class={`badge ${kind}`}>
            {t(BADGES[kind])}
          </span>
        ))}
      </h3>
      {about !== undefined && <p class="faint">{about}</p>}
      {difference.texts.map((text) => (
        <div class="difference-field" key={text.field}>
          {difference.of !== 'section' && <h4>{t(FIELDS[text.field] ?? 'differsOther')}</h4>}
          <ComparedText before={text.before} after={text.after} change={change} sides={sides} />
        </div>
      ))}
      {picture && difference.of === 'step' && difference.picture && (
        <div class="difference-field">
          <h4>{t('comparePicture')}</h4>
          <div class="two-sides">
            {(['before', 'after'] as const).map((side) => (
              <Fragment key={side}>
                {picture(side, difference[side]?.part.picture, change === (side === 'before' ? 'added' : 'removed'))}
              </Fragment>
            ))}
          </div>
        </div>
      )}
    </section>
  );
}

const BADGES = {
  added: 'compareAdded',
  removed: 'compareRemoved',
  changed: 'compareChanged',
  moved: 'compareMoved',
} as const;

/** Keys of the names of a step's and a phase's fields. */
const FIELDS: Record<string, string> = {
  instruction: 'fieldInstruction',
  value: 'fieldValue',
  expected: 'fieldExpected',
  condition: 'fieldCondition',
  otherwise: 'fieldOtherwise',
  warning: 'fieldWarning',
  note: 'fieldNote',
  tip: 'fieldTip',
  code: 'fieldCode',
  title: 'title',
  role: 'role',
  tool: 'tool',
};

/** What differs, by its name: a section, a phase or a step. */
export function differenceName(difference: Difference, t: Translate): string {
  if (difference.of === 'section') return t(sectionName(difference.section));
  const { before, after } = difference;
  const numbers = [before, after].flatMap((side) => side?.number ?? []);
  const number = [...new Set(numbers)].join(' → ');
  if (difference.of === 'phase') return t('comparePhase', { number });
  return t(difference.list === 'rollback' ? 'compareRollbackStep' : 'compareStep', { number });
}

/** Names it among all of a comparison. */
export function differenceKey(difference: Difference): string {
  if (difference.of === 'section') return difference.section;
  return `${difference.of} ${(difference.after ?? difference.before)?.part.id}`;
}

/** What a step says, where that is not what differs. */
function aboutOf(difference: Difference): string | undefined {
  if (difference.of !== 'step' || difference.texts.some(({ field }) => field === 'instruction')) return undefined;
  return plainInline(difference.after?.part.instruction ?? '');
}

function pictured(difference: Difference): difference is StepDifference {
  return difference.of === 'step' && difference.picture;
}
