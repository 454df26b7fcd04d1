import { problemsOf } from '../problems';
import type { LintRule } from '../rule';
import { ownWords, remembered, sentences, type Written } from '../texts';
import { vagueWords } from '../words';

/** "Make sure it is handled properly" leaves to the reader what the writer knew. */
export const wordVague: LintRule = {
  id: 'word-vague',
  name: 'lintVague',
  weight: 5,
  check: (sop) =>
    problemsOf('word-vague', sentences(sop), (written) => {
      const { where } = written;
      const words = wordsIn(written);
      return words === undefined ? undefined : { where, message: 'lintVagueHint', filling: { words } };
    }),
};

const wordsIn = remembered(({ text, instructs }: Written) =>
  // Check boxes are checked.
  instructs && /check$/.test(instructs.action) ? undefined : vagueWords(ownWords(text)),
);
