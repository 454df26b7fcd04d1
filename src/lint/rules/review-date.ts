import { daysUntil, nextReview } from '../../core/dates';
import { problemsOf } from '../problems';
import type { LintRule } from '../rule';

/** Consoles change: a procedure that nobody looks at again becomes wrong without anybody knowing. */
export const reviewDate: LintRule = {
  id: 'review-date',
  name: 'lintReview',
  weight: 6,
  check: ({ reviewBy }, today) =>
    problemsOf('review-date', [daysUntil(reviewBy, today)], (days) => {
      if (days !== undefined && days >= 0) return undefined;
      return {
        where: { part: 'reviewBy' },
        message: days === undefined ? 'lintReviewNone' : 'lintReviewPast',
        fix: { label: 'lintReviewFix', command: { do: 'setText', field: 'reviewBy', value: nextReview(today) } },
      };
    }),
};
