import { problemsOf } from '../problems';
import type { LintRule } from '../rule';

/** Somebody has to answer for a procedure, and to be asked when it fails. */
export const ownerMissing: LintRule = {
  id: 'owner-missing',
  name: 'lintOwner',
  weight: 8,
  check: ({ owner }) =>
    problemsOf('owner-missing', [owner], (text) =>
      text.trim() === '' ? { where: { part: 'owner' }, message: 'lintOwnerHint' } : undefined,
    ),
};
