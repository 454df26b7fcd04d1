import { stepsOf } from '../../core/sop';
import { problemsOf } from '../problems';
import type { LintRule } from '../rule';

/** A step on a page is easier to follow with its picture. Steps that are only words need none. */
export const pictureMissing: LintRule = {
  id: 'picture-missing',
  name: 'lintPicture',
  weight: 8,
  check: (sop) =>
    problemsOf(
      'picture-missing',
      stepsOf(sop).filter(
        ({ target, picture, pictureMissing: why }) =>
          target !== undefined || picture !== undefined || why !== undefined,
      ),
      ({ id: stepId, picture }) => (picture ? undefined : { where: { stepId }, message: 'lintPictureHint' }),
    ),
};
