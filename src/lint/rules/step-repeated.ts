import type { Step } from '../../core/sop';
import type { LintRule, Problem } from '../rule';

/** The same step twice in a row is one that was recorded twice, more often than one that is done twice. */
export const stepRepeated: LintRule = {
  id: 'step-repeated',
  name: 'lintRepeated',
  weight: 3,
  check({ phases }) {
    const pairs = phases.flatMap(({ steps }) => steps.slice(1).map((step, at) => [steps[at] as Step, step] as const));
    const problems = pairs
      .filter(([earlier, later]) => isSame(earlier, later))
      .map(([, { id: stepId }]): Problem => {
        const fix = { label: 'lintDeadStepFix', command: { do: 'deleteStep', stepId } as const };
        return { rule: 'step-repeated', where: { stepId }, message: 'lintRepeatedHint', fix };
      });
    return { subjects: pairs.length, problems };
  },
};

/** What led to another page, or showed something, has done something each time. */
function isSame(one: Step, other: Step): boolean {
  return (
    one.instruction.trim() !== '' &&
    one.instruction.trim() === other.instruction.trim() &&
    one.action === other.action &&
    one.value === other.value &&
    one.page?.url === other.page?.url &&
    one.page?.title === other.page?.title &&
    one.expected === other.expected &&
    one.target?.context === other.target?.context
  );
}
