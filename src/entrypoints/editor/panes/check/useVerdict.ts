import { useEffect, useState } from 'preact/hooks';
import type { Sop } from '../../../../core/sop';
import { lint, type Verdict } from '../../../../lint';

/** Milliseconds without a change, and after them at most until the browser has nothing else to do. */
const RESTS = 200;
const AT_MOST = 1000;

/** A document never changes, only gives way to another: what was found in it stays true for the day. */
const found = new WeakMap<Sop, { day: string; verdict: Verdict }>();

/** What is found in the document; nothing before it was read, and for a moment what was found before the last change. */
export function useVerdict(sop: Sop): Verdict | undefined {
  const [verdict, setVerdict] = useState(() => found.get(sop)?.verdict);
  useEffect(() => {
    let idle: number | undefined;
    const read = () => setVerdict(verdictOf(sop));
    const rest = setTimeout(() => {
      idle = requestIdleCallback(read, { timeout: AT_MOST });
    }, RESTS);
    return () => {
      clearTimeout(rest);
      if (idle !== undefined) cancelIdleCallback(idle);
    };
  }, [sop]);
  return verdict;
}

/** ISO date of today, in UTC as everywhere in a document. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function verdictOf(sop: Sop): Verdict {
  const day = today();
  const known = found.get(sop);
  if (known?.day === day) return known.verdict;
  const verdict = lint(sop, day);
  found.set(sop, { day, verdict });
  return verdict;
}
