import type { Box } from '../../core/box';
import type { Mask } from '../../core/shot';
import type { Changed } from '../../protocol';
import { develop, isBlack, isSame, type Picture, safe } from './develop';
import { keep } from './frames';
import { type HeldPicture, HeldPictures } from './held';

/** A picture that was taken at an action, and may show too much. */
export interface Fresh {
  picture: Picture;
  masks: readonly Mask[];
  target: Box | undefined;
}

const held = new HeldPictures();

/** Fills a picture's masks and holds it for actions to come. Rejects if it cannot be decoded. */
async function hold(picture: string | Blob, { masks, ...rest }: Omit<HeldPicture, 'picture'>): Promise<void> {
  held.add({ ...rest, masks, picture: await safe(picture, masks) });
}

/**
 * A picture from before an action that may already show in `fresh`: one since which nothing changed, or one that looks
 * the same, but for the control that is acted on. Without `fresh` only the former. `at`: of the action, in milliseconds since 1970.
 */
async function heldFor(
  tabId: number,
  windowId: number,
  at: number,
  changed: Changed,
  fresh?: Fresh,
): Promise<HeldPicture | undefined> {
  const valid = held.showing(tabId, windowId, at, changed);
  const newest = valid ?? held.showing(tabId, windowId, at, {});
  if (valid || !newest || !fresh?.target) return valid;
  const { picture, masks, target } = fresh;
  return (await isSame(picture, newest.picture, [...masks, ...newest.masks], target)) ? newest : undefined;
}

/** Lets go of all pictures that are held. */
async function forget(): Promise<void> {
  held.clear();
}

/**
 * What the darkroom does, see darkroom.ts: what takes too long while pages wait, and what should outlive a worker that
 * is stopped.
 */
export const developing = { develop, isBlack, hold, heldFor, forget, keep };
