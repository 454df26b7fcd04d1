import { developing } from './develop';
import type { Streaming } from './exact';

/** One of the functions of develop.ts or {@link Streaming}, to be done in the darkroom; a port for the {@link DarkroomAnswer} comes with it. */
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

/** Makes ready what develops pictures off the thread that answers pages. Without it all works, but slower. */
export async function openDarkroom(): Promise<void> {
  if (typeof Worker !== 'undefined') thread ??= startDeveloper();
  // Asked for by two at once, one is enough, and both wait for it.
  else {
    opening ??= openPage().finally(() => {
      opening = undefined;
    });
    await opening;
  }
}

let opening: Promise<void> | undefined;

async function openPage(): Promise<void> {
  if (await chrome.offscreen.hasDocument()) return;
  await chrome.offscreen.createDocument({
    url: PAGE,
    reasons: ['WORKERS', 'USER_MEDIA'] as chrome.offscreen.Reason[],
    justification:
      'Masks and encodes pictures of a recording; holds the newest frames of a tab, if the person wants them',
  });
}

/** Ends what {@link openDarkroom} began. */
export async function closeDarkroom(): Promise<void> {
  thread?.terminate();
  thread = undefined;
  if (typeof Worker === 'undefined' && (await chrome.offscreen.hasDocument())) await chrome.offscreen.closeDocument();
}

/** A thread that develops: it takes a {@link DarkroomOrder} and a port for the answer. */
export function startDeveloper(): Worker {
  return new Worker(new URL('./developer.ts', import.meta.url), { type: 'module' });
}

/** As in develop.ts, done in the darkroom. */
export const develop = inDarkroom('develop');
/** As in develop.ts, done in the darkroom. */
export const safe = inDarkroom('safe');
/** As in develop.ts, done in the darkroom. */
export const isSame = inDarkroom('isSame');

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
