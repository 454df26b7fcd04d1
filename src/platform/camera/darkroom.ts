import type { Mask } from '../../core/shot';
import * as here from './develop';
import type { DarkroomAnswer, DarkroomOrder } from './order';

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
  else if (!(await chrome.offscreen.hasDocument()))
    await chrome.offscreen
      .createDocument({
        url: PAGE,
        reasons: ['WORKERS' as chrome.offscreen.Reason],
        justification: 'Masks and encodes pictures of a recording',
      })
      // Two at once: one is enough.
      .catch(() => {});
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

/** Fills the masks in a picture and encodes it as WebP. Rejects if it cannot be decoded. */
export async function develop(picture: here.Picture, masks: readonly Mask[]): Promise<here.Developed> {
  return ((await ordered({ method: 'develop', picture, masks })) as here.Developed) ?? here.develop(picture, masks);
}

/** A picture that may be held, as PNG: its masks are in the pixels. Encoded as WebP only if it is used. */
export async function safe(picture: here.Picture, masks: readonly Mask[]): Promise<Blob> {
  return ((await ordered({ method: 'safe', picture, masks })) as Blob) ?? here.safe(picture, masks);
}

/** The darkroom's answer; nothing when there is no darkroom, or none that answers. Rejects when it could not do it. */
async function ordered(order: DarkroomOrder): Promise<here.Developed | Blob | undefined> {
  const room = thread ?? (await hiddenPage());
  if (!room) return undefined;
  const { port1, port2 } = new MessageChannel();
  const answer = await new Promise<DarkroomAnswer | undefined>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, DEVELOPED_WITHIN);
    room.postMessage(order, [port2]);
  });
  port1.close();
  if (answer && 'error' in answer) throw new Error(answer.error);
  return answer?.value;
}

async function hiddenPage(): Promise<Post | undefined> {
  const { clients } = globalThis as unknown as {
    clients?: { matchAll(options: { includeUncontrolled: boolean }): Promise<(Post & { url: string })[]> };
  };
  const pages = await clients?.matchAll({ includeUncontrolled: true });
  return pages?.find(({ url }) => new URL(url).pathname === `/${PAGE}`);
}
