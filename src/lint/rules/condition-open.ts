import type { Step } from '../../core/sop';
import { isMutating } from '../mutating';
import { problemsOf } from '../problems';
import type { LintRule } from '../rule';
import { saysOtherwise } from '../words';

/**
 * A condition on a step that changes something, or on the last one of its phase, decides how things go on: what follows
 * may need what was left out. It has to say where to go otherwise. Elsewhere the step is simply left out.
 */
export const conditionOpen: LintRule = {
  id: 'condition-open',
  name: 'lintCondition',
  weight: 4,
  check: ({ phases }) =>
    problemsOf(
      'condition-open',
      phases.flatMap(({ steps }) =>
        steps.filter(
          (step, at) => (step.condition ?? '').trim() !== '' && (at === steps.length - 1 || isMutating(step)),
        ),
      ),
      (step) => (isClosed(step) ? undefined : { where: { stepId: step.id }, message: 'lintConditionHint' }),
    ),
};

function isClosed(step: Step): boolean {
  const { condition = '', instruction, note = '', otherwise } = step;
  return otherwise !== undefined || [condition, instruction, note].some(saysOtherwise);
}
