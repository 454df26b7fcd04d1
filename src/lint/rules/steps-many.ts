import { type Sop, stepsOf } from '../../core/sop';
import type { LintRule } from '../rule';

/** Id of the rule: its mending is more than a command, for it makes another document. */
export const MANY = 'steps-many';

/** Beyond that readers lose their place, and reviewers their patience. */
const MOST_STEPS = 50;

/** A long procedure is two: the reader can rest between them, and each can be used by itself. */
export const stepsMany: LintRule = {
  id: MANY,
  name: 'lintMany',
  weight: 4,
  check(sop) {
    const steps = stepsOf(sop);
    const stepId = steps[MOST_STEPS]?.id;
    const problem = {
      rule: MANY,
      where: stepId === undefined ? {} : { stepId },
      message: 'lintManyHint',
      filling: { count: String(steps.length), most: String(MOST_STEPS) },
    };
    return { subjects: steps.length > 0 ? 1 : 0, problems: stepId === undefined ? [] : [problem] };
  },
};

/** Before which phase to cut a long procedure: the last whose steps before it are no more than those; 0 when none is. */
export function cutOf({ phases }: Pick<Sop, 'phases'>): number {
  let steps = 0;
  let cut = 0;
  for (const [at, phase] of phases.entries()) {
    if (steps > 0 && steps <= MOST_STEPS) cut = at;
    steps += phase.steps.length;
  }
  return cut;
}
