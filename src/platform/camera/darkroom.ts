import { BROWSER } from '../target';
import { developing } from './developing';
import type { Streaming } from './exact';

/**
 * One of the functions of developing.ts or {@link Streaming}, to be done in the darkroom; a port for the
 * {@link DarkroomAnswer} comes with it.
 */
export interface DarkroomOrder {
  method: keyof typeof developing | keyof Streaming;
  args: unknown[];
}

/** What the function gave, or why it failed. */
export type DarkroomAnswer = { value: unknown } | { error: string };

/** Chromium's worker can start no thread: a hidden page of ours does it, and keeps the worker awake meanwhile. */
const PAGE = 'src/entrypoints/darkroom/darkroom.html';

/** How long a picture may take, in milliseconds, until it is developed here instead. */
const DEVELOPED_WITHIN = 5000;

interface Post {
  postMessage(order: DarkroomOrder, ports: Transferable[]): void;
}

let thread: Worker | undefined;

/**
 * Makes ready what develops pictures off the thread that answers pages, and holds those taken ahead. Without it all
 * works, but slower. Gives whether it was there already.
 */
export async function openDarkroom(): Promise<boolean> {
  if (BROWSER === 'firefox') {
    const isOpen = thread !== undefined;
    thread ??= startDeveloper();
    return isOpen;
  }
  // Asked for by two at once, one is enough, and both wait for it.
  opening ??= openPage().finally(() => {
    opening = undefined;
  });
  return opening;
}

let opening: Promise<boolean> | undefined;

async function openPage(): Promise<boolean> {
  if (await chrome.offscreen.hasDocument()) return true;
  await chrome.offscreen.createDocument({
    url: PAGE,
    reasons: ['WORKERS', 'USER_MEDIA'] as chrome.offscreen.Reason[],
    justification:
      'Masks and encodes pictures of a recording; holds the newest frames of a tab, if the person wants them',
  });
  return false;
}

/** Ends what {@link openDarkroom} began. */
export async function closeDarkroom(): Promise<void> {
  thread?.terminate();
  thread = undefined;
  if (BROWSER === 'chromium' && (await chrome.offscreen.hasDocument())) await chrome.offscreen.closeDocument();
}

/** A thread that develops: it takes a {@link DarkroomOrder} and a port for the answer. */
export function startDeveloper(): Worker {
  return new Worker(new URL('./developer.ts', import.meta.url), { type: 'module' });
}

/** As in developing.ts, done in the darkroom. */
export const { develop, isBlack, hold, heldFor, forget } = {
  develop: inDarkroom('develop'),
  isBlack: inDarkroom('isBlack'),
  hold: inDarkroom('hold'),
  heldFor: inDarkroom('heldFor'),
  forget: inDarkroom('forget'),
};

function inDarkroom<Name extends keyof typeof developing>(method: Name): (typeof developing)[Name] {
  const work = async (...args: unknown[]) => {
    const answer = await askDarkroom({ method, args });
    if (!answer) return (developing[method] as (...args: unknown[]) => unknown)(...args);
    if ('error' in answer) throw new Error(answer.error);
    return answer.value;
  };
  return work as (typeof developing)[Name];
}

/** The darkroom's answer; nothing when there is no darkroom, or none that answers within that many milliseconds. */
export async function askDarkroom(
  order: DarkroomOrder,
  within = DEVELOPED_WITHIN,
): Promise<DarkroomAnswer | undefined> {
  const room = thread ?? (await hiddenPage());
  if (!room) return undefined;
  const { port1, port2 } = new MessageChannel();
  const answer = await new Promise<DarkroomAnswer | undefined>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, within);
    room.postMessage(order, [port2]);
  });
  port1.close();
  return answer;
}

async function hiddenPage(): Promise<Post | undefined> {
  const { clients } = globalThis as unknown as {
    clients?: { matchAll(options: { includeUncontrolled: boolean }): Promise<(Post & { url: string })[]> };
  };
  const pages = await clients?.matchAll({ includeUncontrolled: true });
  return pages?.find(({ url }) => new URL(url).pathname === `/${PAGE}`);
}
