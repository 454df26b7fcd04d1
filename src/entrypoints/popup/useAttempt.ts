import { useState } from 'preact/hooks';
import { reasonOf } from '../../core/reason';
import { useWords } from '../../ui/words';

/** One thing at a time that may fail, and what to say when it did. */
export interface Attempt {
  /** What is being tried; nothing when idle. */
  busy: string | undefined;
  /** A sentence for the person. */
  problem: string | undefined;
  /** Tries it; `name` says what. What it throws becomes the problem; what it gives back, if anything, too. */
  run(name: string, action: () => Promise<string | undefined>): Promise<void>;
}

/** Keeps track of what the person asked for last. */
export function useAttempt(): Attempt {
  const t = useWords();
  const [busy, setBusy] = useState<string>();
  const [problem, setProblem] = useState<string>();
  return {
    busy,
    problem,
    async run(name, action) {
      setBusy(name);
      setProblem(undefined);
      try {
        setProblem(await action());
      } catch (error) {
        setProblem(t('problemUnexpected', { reason: reasonOf(error) }));
      } finally {
        setBusy(undefined);
      }
    },
  };
}
