import { useEffect, useState } from 'preact/hooks';
import type { Sop } from '../../../../core/sop';
import { lintInTurns, type Verdict } from '../../../../lint';

/** Milliseconds without a change before it is read. */
const RESTS = 200;
/** Milliseconds until a rule is tried though the browser is busy: 18 of them take the longer then. */
const AT_MOST = 100;

/** A document never changes, only gives way to another: what was found in it stays true for the day. */
const readings = new WeakMap<Sop, Reading>();

interface Reading {
  day: string;
  turns: ReturnType<typeof lintInTurns>;
  /** Once all rules had their turn. */
  verdict?: Verdict;
}

/** What is found in the document; nothing before it was read, and for a moment what was found before the last change. */
export function useVerdict(sop: Sop): Verdict | undefined {
  const [verdict, setVerdict] = useState(() => readings.get(sop)?.verdict);
  useEffect(() => {
    const reading = readingOf(sop);
    if (reading.verdict) return setVerdict(reading.verdict);
    let idle: number | undefined;
    const read = (deadline: IdleDeadline) => {
      do goOn(reading);
      while (!reading.verdict && deadline.timeRemaining() > 1);
      if (reading.verdict) setVerdict(reading.verdict);
      else idle = requestIdleCallback(read, { timeout: AT_MOST });
    };
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

function readingOf(sop: Sop): Reading {
  const day = today();
  const known = readings.get(sop);
  if (known?.day === day) return known;
  const reading = { day, turns: lintInTurns(sop, day) };
  readings.set(sop, reading);
  return reading;
}

/** One more rule; the button and the pane take turns at the same reading. */
function goOn(reading: Reading): void {
  if (reading.verdict) return;
  const { done, value } = reading.turns.next();
  if (done) reading.verdict = value;
}

/** ISO date of today, in UTC as everywhere in a document. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
