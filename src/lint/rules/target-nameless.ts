import { allSteps } from '../../core/sop';
import { problemsOf } from '../problems';
import type { LintRule } from '../rule';

const ACTING = /^(click|doubleclick|rightclick|fill|select|check|uncheck|upload|drag|hover)$/;

/** "Click the highlighted button" is of no use without its picture: the sentence has to name what is meant, in bold. */
export const targetNameless: LintRule = {
  id: 'target-nameless',
  name: 'lintNameless',
  weight: 8,
  check: (sop) =>
    problemsOf(
      'target-nameless',
      allSteps(sop).filter(({ action, target }) => target && ACTING.test(action)),
      ({ id: stepId, target, instruction }) =>
        target?.name.trim() === '' && !instruction.includes('**')
          ? { where: { stepId }, message: 'lintNamelessHint' }
          : undefined,
    ),
};
