import { problemsOf } from '../problems';
import type { LintRule } from '../rule';

/** After each phase a reader has to be able to tell whether it worked before going on. */
export const outcomeMissing: LintRule = {
  id: 'outcome-missing',
  name: 'lintOutcome',
  weight: 12,
  check: ({ phases }) =>
    problemsOf(
      'outcome-missing',
      phases.filter(({ steps }) => steps.length > 0),
      ({ id: phaseId, expected = '', steps }) => {
        if (expected.trim() !== '') return undefined;
        const seen = steps.at(-1)?.expected?.trim() ?? '';
        return {
          where: { phaseId },
          message: 'lintOutcomeHint',
          ...(seen !== '' && {
            fix: {
              label: 'lintOutcomeFix',
              command: { do: 'editPhase', phaseId, field: 'expected', value: seen },
            },
          }),
        };
      },
    ),
};
