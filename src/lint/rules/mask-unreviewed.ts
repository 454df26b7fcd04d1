import { POSSIBLE_IDS } from '../../core/possible';
import { allSteps, type Picture } from '../../core/sop';
import { problemsOf } from '../problems';
import type { LintRule } from '../rule';

const POSSIBLE: ReadonlySet<string> = new Set(POSSIBLE_IDS);

/**
 * Masks over what may be harmless, or may be too little, want to be looked at once by a person: in the picture's dialog,
 * or by saying so. Certain ones and those that a person drew do not; nor do those that an earlier export burnt in.
 */
export const maskUnreviewed: LintRule = {
  id: 'mask-unreviewed',
  name: 'lintMask',
  weight: 6,
  check: (sop) =>
    problemsOf(
      'mask-unreviewed',
      allSteps(sop).filter(({ picture }) => picture && isProposed(picture)),
      ({ id: stepId, picture }) =>
        picture?.reviewed
          ? undefined
          : {
              where: { stepId },
              message: 'lintMaskHint',
              fix: { label: 'lintMaskFix', command: { do: 'reviewPictures', stepIds: [stepId] } },
            },
    ),
};

function isProposed({ masks, finished }: Picture): boolean {
  return !finished && masks.some(({ kind }) => POSSIBLE.has(kind));
}
