import { problemsOf } from '../problems';
import type { LintRule } from '../rule';

/** Whoever searches at night has to see at once whether this is the procedure they need. */
export const purposeMissing: LintRule = {
  id: 'purpose-missing',
  name: 'lintPurpose',
  weight: 10,
  check: ({ purpose }) =>
    problemsOf('purpose-missing', [purpose], (text) =>
      text.trim() === '' ? { where: { part: 'purpose' }, message: 'lintPurposeHint' } : undefined,
    ),
};
