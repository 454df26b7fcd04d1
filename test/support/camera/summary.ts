import { SHADE } from './page';

/** What a picture shows: as it was before the action, what came of it, an older state; or nothing that tells. */
export type Seen = 'before' | 'after' | 'older' | 'neither';

/** One step's picture, as an onlooker has it. */
export interface Taken {
  /** Milliseconds since 1970. */
  at: number;
  /** When the step was seen to be stored, and its picture. Milliseconds since 1970. */
  stepAt?: number;
  pictureAt?: number;
  /** What the picture claims to show. */
  moment?: string;
  /** Why there is no picture. */
  missing?: string;
  bytes?: number;
  /** Red, green and blue where the block is. */
  pixel?: number[];
}

/** One trial: what was to be shown, what was, and how it was marked. */
export interface Trial {
  wanted: 'before' | 'after';
  /** Absent without a picture. */
  seen?: Seen;
  /** What the picture claims to show; absent when there is not even a step. */
  moment?: string;
  missing?: string;
  /** From the release to the stored step, and from the press to its stored picture, in milliseconds. */
  step?: number;
  picture?: number;
  bytes?: number;
  /** What listeners added to the task of the press, in milliseconds. */
  held?: number;
}

/** What all trials of a cell come to. Shares are of all trials, times medians in milliseconds. */
export interface Summary {
  n: number;
  /** Of pictures that show what they are to show. */
  right: number;
  /** Of pictures that say themselves that they may show something else. */
  marked: number;
  /** Of steps without a picture, and of actions without a step. */
  missing: number;
  lost: number;
  /** How many pictures show something else and do not say so. */
  wrong: number;
  /** How many have a masked or unknown colour where the block is. */
  unreadable: number;
  step: number;
  picture: number;
  kilobytes: number;
  held: number;
  heldP95: number;
  /** Share of presses to whose task listeners added more than 30 ms. */
  holds: number;
}

/** Presses held longer than this, in milliseconds, count as held. */
const HELD = 30;

/**
 * What the pixel of a picture says in trial `n`. `goesOn`: the action leads to the
 * colour of trial `n + 1`, not to red, and the one after that to the next.
 */
export function seenIn([red = 0, green = 0, blue = 0]: readonly number[], n: number, goesOn = false): Seen {
  const is = (trial: number) => Math.abs(green - (trial % SHADE.steps) * SHADE.step) < SHADE.step / 2;
  const isBlue = blue > 200 && red < 60;
  const isRed = red > 200 && blue < 60;
  if (!isBlue && !isRed) return 'neither';
  if (goesOn) return is(n) ? 'before' : is(n + SHADE.steps - 1) ? 'older' : 'after';
  if (!is(n)) return 'older';
  return isBlue ? 'before' : 'after';
}

/** What the trials come to. */
export function summarise(trials: readonly Trial[]): Summary {
  const n = trials.length;
  const share = (of: (trial: Trial) => boolean) => (n === 0 ? Number.NaN : trials.filter(of).length / n);
  const times = (of: (trial: Trial) => number | undefined) => trials.map(of).filter((value) => value !== undefined);
  return {
    n,
    right: share(({ seen, wanted }) => seen === wanted),
    marked: share(isMarked),
    missing: share(({ seen, moment }) => seen === undefined && moment !== undefined),
    lost: share(({ moment }) => moment === undefined),
    wrong: trials.filter(isWrong).length,
    unreadable: trials.filter(({ seen }) => seen === 'neither').length,
    step: quantile(times(({ step }) => step)),
    picture: quantile(times(({ picture }) => picture)),
    kilobytes: quantile(times(({ bytes }) => bytes)) / 1000,
    held: quantile(times(({ held }) => held)),
    heldP95: quantile(
      times(({ held }) => held),
      0.95,
    ),
    holds: share(({ held }) => (held ?? 0) > HELD),
  };
}

function isMarked({ seen, moment, wanted }: Trial): boolean {
  return seen !== undefined && moment !== wanted;
}

/** Shows another state, and claims to show the one that is wanted. */
export function isWrong(trial: Trial): boolean {
  const { seen, wanted } = trial;
  return seen !== undefined && seen !== 'neither' && seen !== wanted && !isMarked(trial);
}

/** The smallest value that at least that share of the values does not exceed; not a number without any. */
export function quantile(values: readonly number[], share = 0.5): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
