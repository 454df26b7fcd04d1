import { askDarkroom, openDarkroom } from './darkroom';
import type { KeptFrame } from './frames';
import type { Composition } from './surfaces';

/** What the darkroom's page does with streams of tabs. */
export interface Streaming {
  /** Holds the newest frames of a tab from now on. Rejects when its stream cannot be opened. */
  follow(tabId: number, streamId: string): Promise<void>;
  /** Whether it holds frames of a tab. */
  isFollowed(tabId: number): boolean;
  /** Whether it does; the newest frame so far that shows the tab before a time is not let go until it is asked for. */
  reserve(tabId: number, at: number): boolean;
  /** Keeps the newest frame that shows a tab before a time (milliseconds since 1970); nothing if there is none. */
  frameBefore(tabId: number, at: number): KeptFrame | undefined;
}

/** How long a frame that shows the page as it was may take to be there, in milliseconds. */
const ARRIVES_WITHIN = 60;

/** How long a change may take to be shown, in milliseconds. */
const PAINTED_WITHIN = 50;

/**
 * How old a frame of a page that changes all the time may be, in milliseconds: nobody acts upon what they have seen for
 * less. With masks, which lie where things are at the action, things must hardly have had time to move.
 */
const MAY_BE_OLDER = { plain: 200, masked: 50 };

/** How much the proportions of a frame may differ from those of its page. */
const SAME_SHAPE = 0.02;

/** How long the darkroom may take to find a frame, in milliseconds, until pictures come the usual way. */
const FOUND_WITHIN = 1000;

/** Holds the newest frames of a tab from now on, until the darkroom is closed. Rejects when the browser gives none. */
export async function followTab(tabId: number, streamId: string): Promise<void> {
  await openDarkroom();
  const answer = await askDarkroom({ method: 'follow', args: [tabId, streamId] });
  if (!answer || 'error' in answer) throw new Error(answer?.error ?? 'No darkroom to hold frames in');
}

/** Whether frames of a tab are held. */
export async function isFollowed(tabId: number): Promise<boolean> {
  return (await asked('isFollowed', tabId)) === true;
}

/** The newest frame that shows a tab before a time (milliseconds since 1970), to be used at once; nothing if there is none. */
export async function frameBefore(tabId: number, at: number): Promise<KeptFrame | undefined> {
  // Frames come too fast to be asked for only when the last of them has arrived.
  if (!(await asked('reserve', tabId, at))) return undefined;
  await new Promise((resolve) => setTimeout(resolve, ARRIVES_WITHIN));
  return (await asked('frameBefore', tabId, at)) as KeptFrame | undefined;
}

/**
 * Whether a frame shows a page of that size (CSS pixels) as it was at a time, given what `changed` around it: nothing did
 * since, or the frame is hardly older. Without `changed` anything may have.
 */
export function isOf(
  frame: KeptFrame,
  { viewport, masks, changed }: Pick<Composition, 'viewport' | 'masks' | 'changed'>,
  at: number,
): boolean {
  // While a window changes its size, boxes are not where the frame shows them.
  const shape = viewport ? (frame.width * viewport.height) / (frame.height * viewport.width) : 0;
  if (Math.abs(shape - 1) > SAME_SHAPE) return false;
  const { before = -Infinity } = changed ?? { before: Infinity };
  const older = MAY_BE_OLDER[masks.length > 0 ? 'masked' : 'plain'];
  return frame.shownAt >= before + PAINTED_WITHIN || frame.shownAt >= at - older;
}

async function asked(method: Exclude<keyof Streaming, 'follow'>, ...args: unknown[]): Promise<unknown> {
  // Only the hidden page knows of streams; Firefox has neither.
  if (!('offscreen' in chrome)) return undefined;
  const answer = await askDarkroom({ method, args }, FOUND_WITHIN).catch(() => undefined);
  return answer && 'value' in answer ? answer.value : undefined;
}
