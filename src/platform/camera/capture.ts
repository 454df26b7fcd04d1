import { browser } from '../browser';
import { copiesWithoutPage } from '../native';
import { isBlack } from './darkroom';
import { NoPicture } from './refusals';

/** A refused picture is asked for again this much later, in milliseconds: Chromium's bucket holds two a second. */
const RETRY_AFTER = 560;
const TRIES = 4;

/** Requests this close together, in milliseconds, see the same page: the end of a field visit and the click that ended it. */
const SAME_MOMENT = 25;

/**
 * How long after it is asked the browser has copied what it shows, in milliseconds; the picture itself, encoded, takes
 * longer. Measured with pages that change at every moment around the request: of 520 pictures none showed a change
 * that came more than 9 ms later. Firefox copies when the page lets it.
 */
const COPIED_WITHIN = 20;
/**
 * The same as a share of what the whole picture took: where all waits for a busy machine, so does the copy. Then one of
 * some hundred pictures showed a change 30 ms later; measured with six busy threads on two cores.
 */
const COPIED_SHARE = 0.4;

/** A picture that took longer than this, in milliseconds, may have been copied at any time until it was there. */
const PROMPT = 1500;
/** How long the browser may take over a picture, in milliseconds: of a window that is not drawn it may never come. */
const GIVEN_WITHIN = 4000;

/** Data URLs longer than this are of pictures that show something: one colour needs little, however large it is. */
const BLACK_UP_TO = 60_000;

/** What a window showed. */
export interface Captured {
  /** PNG, as a data URL. */
  picture: string;
  /** When the browser had copied what it shows, in milliseconds since 1970. */
  copiedBy: number;
}

const recent = new Map<number, { at: number; captured: Promise<Captured> }>();

/**
 * What a window shows. The browser is asked in this very task, because Chromium then does not count the call against
 * its quota; when it refuses for the quota, it is asked again later. Rejects with the browser's reason when there is no
 * picture to be had.
 */
export function captureWindow(windowId: number): Promise<Captured> {
  const now = performance.now();
  const last = recent.get(windowId);
  if (last && now - last.at < SAME_MOMENT) return last.captured;
  const captured = retried(windowId, captureOnce(windowId));
  recent.set(windowId, { at: now, captured });
  return captured;
}

/** Like {@link captureWindow}, but asks only once. */
export async function captureOnce(windowId: number): Promise<Captured> {
  const asked = browser.tabs.captureVisibleTab(windowId, { format: 'png' });
  const askedAt = performance.now();
  const picture = await inTime(asked);
  const arrivedAt = performance.now();
  if (!/^data:image\/png;base64,./.test(picture)) throw new NoPicture('refused');
  if (picture.length < BLACK_UP_TO && (await isBlack(picture))) throw new NoPicture('black');
  const took = arrivedAt - askedAt;
  const copied = copiesWithoutPage && took <= PROMPT ? Math.max(COPIED_WITHIN, COPIED_SHARE * took) : took;
  return { picture, copiedBy: performance.timeOrigin + askedAt + copied };
}

function inTime(asked: Promise<string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoPicture('slow')), GIVEN_WITHIN);
    asked.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function retried(windowId: number, first: Promise<Captured>): Promise<Captured> {
  let attempt = first;
  for (let tries = 1; ; tries++) {
    try {
      return await attempt;
    } catch (error) {
      const passing =
        error instanceof NoPicture ? error.reason !== 'slow' : /quota|readback|image/i.test(String(error));
      if (!passing || tries >= TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
      attempt = captureOnce(windowId);
    }
  }
}
