import { problemsOf } from '../problems';
import type { LintRule } from '../rule';
import { ownWords, sentences } from '../texts';
import { vagueWords } from '../words';

/** "Make sure it is handled properly" leaves to the reader what the writer knew. */
export const wordVague: LintRule = {
  id: 'word-vague',
  name: 'lintVague',
  weight: 5,
  check: (sop) =>
    problemsOf('word-vague', sentences(sop), ({ text, where, instructs }) => {
      // Check boxes are checked.
      if (instructs && /check$/.test(instructs.action)) return undefined;
      const words = vagueWords(ownWords(text));
      return words === undefined ? undefined : { where, message: 'lintVagueHint', filling: { words } };
    }),
};
