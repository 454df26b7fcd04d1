import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/browser';
import { setWidthCap, widthCap } from '../../platform/settings';

/** How wide pictures are stored at most, in image pixels, and why a change of it could not be saved. */
export interface Width {
  cap: number;
  problem: unknown;
  change(cap: number): void;
}

/** Reads the width and saves its changes; nothing until it is read. */
export function useWidth(): Width | undefined {
  const [cap, setCap] = useState<number>();
  const [problem, setProblem] = useState<unknown>();
  useEffect(() => {
    widthCap(browser.storage.local).then(setCap, setProblem);
  }, []);
  if (cap === undefined) return undefined;
  return {
    cap,
    problem,
    change(next) {
      setWidthCap(browser.storage.local, next).then(() => setCap(next), setProblem);
    },
  };
}
