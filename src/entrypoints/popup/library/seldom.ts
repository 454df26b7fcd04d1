/** Between two reports, in milliseconds: showing more of them would take longer than what they report. */
const PAUSE = 150;

/** Passes on a progress (0…1) now and then, and that it is done. */
export function seldom(report: (part: number) => void, now = () => performance.now()): (part: number) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (part) => {
    if (part < 1 && now() - last < PAUSE) return;
    last = now();
    report(part);
  };
}
