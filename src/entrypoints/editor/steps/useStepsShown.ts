import { useEffect, useState } from 'preact/hooks';
import type { Sop } from '../../../core/sop';

/** Documents of no more steps appear as a whole, in the time of a blink. */
const WHOLE = 40;
/** Steps of longer ones that are there at first: about two screens. */
const AT_FIRST = 12;
/** Steps that follow with each task: few enough that none of them is felt while scrolling or typing. */
const EACH = 8;

/** How many steps are on the page: some when a long document is opened, more with each task, and all from then on. */
export function useStepsShown({ phases }: Pick<Sop, 'phases'>): number {
  const of = phases.reduce((sum, { steps }) => sum + steps.length, 0);
  const [count, setCount] = useState(of > WHOLE ? AT_FIRST : Number.POSITIVE_INFINITY);
  useEffect(() => {
    if (count === Number.POSITIVE_INFINITY) return;
    const next = count + EACH;
    const timer = setTimeout(() => setCount(next < of ? next : Number.POSITIVE_INFINITY));
    return () => clearTimeout(timer);
  }, [count, of]);
  return count;
}
