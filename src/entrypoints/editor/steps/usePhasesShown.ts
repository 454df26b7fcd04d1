import { useEffect, useState } from 'preact/hooks';
import type { Sop } from '../../../core/sop';

/** Documents of fewer steps appear as a whole, in the time of a blink. */
const AT_FIRST = 100;

/**
 * How many phases are on the page: those of the first steps when a document is opened, one more with each task
 * until all are there, and all from then on.
 */
export function usePhasesShown({ phases }: Pick<Sop, 'phases'>): number {
  const [count, setCount] = useState(() => enough(phases));
  const isAll = count >= phases.length;
  useEffect(() => {
    if (count === Number.POSITIVE_INFINITY) return;
    const timer = setTimeout(() => setCount(isAll ? Number.POSITIVE_INFINITY : count + 1));
    return () => clearTimeout(timer);
  }, [count, isAll]);
  return count;
}

function enough(phases: Sop['phases']): number {
  let steps = 0;
  const last = phases.findIndex((phase) => {
    steps += phase.steps.length;
    return steps > AT_FIRST;
  });
  return last < 0 || last === phases.length - 1 ? Number.POSITIVE_INFINITY : last + 1;
}
