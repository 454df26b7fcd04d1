import { useEffect, useState } from 'preact/hooks';
import { isoDate } from '../../../../core/dates';
import type { Sop } from '../../../../core/sop';
import type { lintInTurns, Verdict } from '../../../../lint';

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
    const known = readings.get(sop);
    if (known?.day === isoDate() && known.verdict) return setVerdict(known.verdict);
    let idle: number | undefined;
    let gone = false;
    const begin = async () => {
      // Rules are not needed to show the document.
      const { lintInTurns } = await import('../../../../lint');
      if (gone) return;
      const reading = readingOf(sop, lintInTurns);
      idle = requestIdleCallback((deadline) => read(reading, deadline), { timeout: AT_MOST });
    };
    const read = (reading: Reading, deadline: IdleDeadline) => {
      do goOn(reading);
      while (!reading.verdict && deadline.timeRemaining() > 1);
      if (reading.verdict) setVerdict(reading.verdict);
      else idle = requestIdleCallback((next) => read(reading, next), { timeout: AT_MOST });
    };
    const rest = setTimeout(() => void begin(), RESTS);
    return () => {
      gone = true;
      clearTimeout(rest);
      if (idle !== undefined) cancelIdleCallback(idle);
    };
  }, [sop]);
  return verdict;
}

function readingOf(sop: Sop, inTurns: typeof lintInTurns): Reading {
  const day = isoDate();
  const known = readings.get(sop);
  if (known?.day === day) return known;
  const reading = { day, turns: inTurns(sop, day) };
  readings.set(sop, reading);
  return reading;
}

/** One more rule; the button and the pane take turns at the same reading. */
function goOn(reading: Reading): void {
  if (reading.verdict) return;
  const { done, value } = reading.turns.next();
  if (done) reading.verdict = value;
}
