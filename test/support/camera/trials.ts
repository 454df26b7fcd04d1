import { Worker } from 'node:worker_threads';
import type { PageServer } from '../pages';
import { handAt } from './hand';
import type { Onlooker } from './onlookers';
import { AWAY, BUTTON, type CameraPage } from './page';
import { BURST } from './plain-pages';
import { seenIn, type Taken, type Trial } from './summary';

/** Under what conditions trials are made. */
export interface Setting {
  /** As it stands behind the page's name. */
  name: string;
  /** How long a press lasts, in milliseconds; 0 is a script's click: down and up in the same moment. */
  press: number;
  /** Real pixels a CSS pixel. */
  scale?: number;
  /** Whether the extension's worker was stopped 2 s before the press, or right before it. */
  worker?: 'cold' | 'killed';
  /** Whether both cores are busy with something else. */
  loaded?: true;
}

/** How long one is waited for, in milliseconds: a picture that is not there then is not counted on. */
const STORED_WITHIN = 3000;
/** How long the page is looked at between trials, at least and at most, in milliseconds; short looks are the more frequent. */
const LOOKS = [150, 1200] as const;
/** Presses of the same thing that are closer together, in milliseconds, may be one press made twice. */
const APART_BY = 600;
/** How long before the press a cold worker was stopped, in milliseconds. */
const COLD = 2000;
/** How far the clocks of the browser's processes may be apart, in milliseconds. */
const APART = 40;

/** What came of a number of trials, and how many events of theirs the page saw that were not the person's. */
export interface Outcome {
  trials: Trial[];
  untrusted: number;
}

/** Does the same on a page again and again, after pauses of all lengths. Rejects when the page breaks. */
export async function tryPage(
  page: CameraPage,
  { bench, tab, seen, taken }: Onlooker,
  pages: PageServer,
  { press, worker, loaded }: Setting,
  count: number,
  seed: number,
): Promise<Outcome> {
  const { kinds = ['click'], shows: wanted = 'before', leaves, act = (hand) => hand.press(BUTTON) } = page;
  const opened = await page.open(pages);
  const about = async () => {
    if (worker === 'killed') await bench.stopWorker();
  };
  const hand = await handAt(tab, seed, { press, about });
  const outcome: Outcome = { trials: [], untrusted: 0 };
  const stopLoad = loaded ? loadCores() : () => {};
  try {
    await tab.goto(opened.url);
    await opened.prepare?.(hand);
    await hand.pause(800, 800);
    const ownPages = new Set(bench.context.pages());
    for (let n = 0; n < count; n++) {
      // What is left of it when the page has come back and was looked at as shortly as it ever is.
      const rest = hand.pressed.from + APART_BY - LOOKS[0] - Date.now();
      if (rest > 0) await hand.pause(rest, rest);
      if (leaves) await tab.goto(`${opened.url}?n=${n}`);
      else await hand.run(`reset(${n})`);
      await hand.moveTo(AWAY);
      const look = LOOKS[0] + (LOOKS[1] - LOOKS[0]) * hand.random() ** 3;
      await hand.pause(look, look);
      if (worker === 'cold') {
        await bench.stopWorker();
        await hand.pause(COLD, COLD);
      }
      seen();
      await act(hand);
      const { from } = hand.pressed;
      const [first] = await taken({ since: from - APART, kinds, count: 1, within: STORED_WITHIN, every: 12 });
      const { held, untrusted } = seen();
      outcome.untrusted += untrusted;
      outcome.trials.push({ ...trialOf(first, wanted, hand.pressed, n), ...(held !== undefined && { held }) });
      for (const other of bench.context.pages())
        if (!ownPages.has(other)) {
          await other.close();
          await tab.bringToFront();
        }
    }
  } finally {
    stopLoad();
    await opened.close?.();
  }
  return outcome;
}

/** Presses so many times a second, for that long, always something else. */
export async function tryBurst(
  page: CameraPage,
  { tab, seen, taken }: Onlooker,
  pages: PageServer,
  perSecond: number,
  seconds: number,
  seed: number,
): Promise<Outcome> {
  const { url } = await page.open(pages);
  await tab.goto(url);
  const hand = await handAt(tab, seed, { press: 50, rests: [0, 20] });
  await hand.pause(1500, 1500);
  const count = perSecond * seconds;
  const begin = Date.now();
  const all = taken({ since: begin, kinds: ['click'], count, within: seconds * 1000 + 2 * STORED_WITHIN, every: 50 });
  const presses: { from: number; to: number; held?: number }[] = [];
  for (let n = 0; n < count; n++) {
    const wait = begin + (n * 1000) / perSecond - Date.now();
    if (wait > 0) await hand.pause(wait, wait);
    seen();
    await hand.press(BURST[n % BURST.length] ?? BUTTON);
    const { held } = seen();
    presses.push({ ...hand.pressed, ...(held !== undefined && { held }) });
  }
  const pictures = await all;
  const trials = presses.map(({ from, to, held }, n) => {
    const until = presses[n + 1]?.from ?? Infinity;
    const its = pictures.find(({ at }) => at >= from - APART && at < until - APART);
    return { ...trialOf(its, 'before', { from, to }, n, true), ...(held !== undefined && { held }) };
  });
  return { trials, untrusted: 0 };
}

function trialOf(
  taken: Taken | undefined,
  wanted: Trial['wanted'],
  pressed: { from: number; to: number },
  n: number,
  goesOn = false,
): Trial {
  if (!taken) return { wanted };
  const { stepAt, pictureAt, moment, missing, bytes, pixel } = taken;
  return {
    wanted,
    moment: moment ?? 'none',
    ...(missing !== undefined && { missing }),
    ...(pixel && { seen: seenIn(pixel, n, goesOn) }),
    ...(stepAt !== undefined && { step: stepAt - pressed.to }),
    ...(pictureAt !== undefined && { picture: pictureAt - pressed.from }),
    ...(bytes !== undefined && { bytes }),
  };
}

/** Keeps two cores busy; what comes back stops that. */
function loadCores(): () => void {
  const workers = [1, 2].map(() => new Worker('for (;;) Math.sqrt(Math.random())', { eval: true }));
  return () => {
    for (const worker of workers) worker.terminate();
  };
}
