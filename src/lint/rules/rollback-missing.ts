import { stepsOf } from '../../core/sop';
import { isMutating } from '../mutating';
import type { LintRule } from '../rule';

/**
 * What changes something has to say how to undo it, or that nothing does. One problem, however many steps there are:
 * which of them a sentence of the rollback undoes cannot be told.
 */
export const rollbackMissing: LintRule = {
  id: 'rollback-missing',
  name: 'lintRollback',
  weight: 14,
  check(sop) {
    const changing = stepsOf(sop).filter(isMutating);
    const isSaid = sop.rollback.some(({ instruction }) => instruction.trim() !== '');
    const problem = {
      rule: 'rollback-missing',
      where: { part: 'rollback' as const },
      ...(changing.length === 1
        ? { message: 'lintRollbackOne' }
        : { message: 'lintRollbackSome', filling: { count: String(changing.length) } }),
    };
    return { subjects: changing.length > 0 ? 1 : 0, problems: changing.length > 0 && !isSaid ? [problem] : [] };
  },
};
