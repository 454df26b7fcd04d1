import { problemsOf } from '../problems';
import type { LintRule } from '../rule';
import { isUntitled } from '../words';

/** A procedure is found by its title: none, or one that any procedure could have, finds nothing. */
export const titleMissing: LintRule = {
  id: 'title-missing',
  name: 'lintTitle',
  weight: 8,
  check: ({ title }) =>
    problemsOf('title-missing', [title], (text) =>
      isUntitled(text) ? { where: { part: 'title' }, message: 'lintTitleHint' } : undefined,
    ),
};
