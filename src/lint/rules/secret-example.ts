import { problemsOf } from '../problems';
import type { LintRule } from '../rule';

/** The example of a secret is a secret, or is taken for one. */
export const secretExample: LintRule = {
  id: 'secret-example',
  name: 'lintSecret',
  weight: 6,
  check: ({ inputs }) =>
    problemsOf(
      'secret-example',
      [...inputs.entries()].filter(([, { secret }]) => secret),
      ([row, { name, example }]) => {
        if (example.trim() === '') return undefined;
        const value = inputs.map((input, at) => (at === row ? { ...input, example: '' } : input));
        return {
          where: { part: 'inputs', row },
          message: 'lintSecretHint',
          filling: { name },
          fix: { label: 'lintSecretFix', command: { do: 'setList', field: 'inputs', value } },
        };
      },
    ),
};
