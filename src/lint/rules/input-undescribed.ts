import { problemsOf } from '../problems';
import type { LintRule } from '../rule';

/** Who is asked for `image_tag` has to know where it comes from. */
export const inputUndescribed: LintRule = {
  id: 'input-undescribed',
  name: 'lintInput',
  weight: 4,
  check: ({ inputs }) =>
    problemsOf('input-undescribed', inputs, ({ name, description }, row) =>
      name.trim() !== '' && description.trim() === ''
        ? { where: { part: 'inputs', row }, message: 'lintInputHint', filling: { name } }
        : undefined,
    ),
};
