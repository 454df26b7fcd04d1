import { askDarkroom, openDarkroom } from './darkroom';
import type { KeptFrame } from './frames';

/** What the darkroom's page does with streams of tabs. */
export interface Streaming {
  /** Holds the newest frames of a tab from now on. Rejects when its stream cannot be opened. */
  follow(tabId: number, streamId: string): Promise<void>;
  /** Whether it holds frames of a tab. */
  isFollowed(tabId: number): boolean;
  /** Keeps the newest frame that shows a tab before a time (milliseconds since 1970); nothing if there is none. */
  frameBefore(tabId: number, at: number): KeptFrame | undefined;
}

/** How long a frame that shows the page as it was may take to be there, in milliseconds. */
const ARRIVES_WITHIN = 60;

/** How long the darkroom may take to find a frame, in milliseconds, until pictures come the usual way. */
const FOUND_WITHIN = 300;

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
  if (!(await isFollowed(tabId))) return undefined;
  const since = performance.timeOrigin + performance.now() - at;
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, ARRIVES_WITHIN - since)));
  return (await asked('frameBefore', tabId, at)) as KeptFrame | undefined;
}

async function asked(method: 'isFollowed' | 'frameBefore', ...args: unknown[]): Promise<unknown> {
  const answer = await askDarkroom({ method, args }, FOUND_WITHIN);
  return answer && 'value' in answer ? answer.value : undefined;
}
