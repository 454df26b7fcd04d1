import { browser } from '../../platform/browser';
import { type DarkroomAnswer, type DarkroomOrder, startDeveloper } from '../../platform/camera/darkroom';
import { follow, frameBefore, isFollowed, reserve } from './streams';

/** A worker that hears nothing for half a minute is stopped: its next picture would come too late. In milliseconds. */
const AWAKE_EVERY = 20_000;

const developer = startDeveloper();
navigator.serviceWorker.addEventListener('message', ({ data, ports }: MessageEvent<DarkroomOrder>) => {
  const { method, args } = data;
  const [tabId, detail] = args as [number, never];
  const answer = (given: DarkroomAnswer) => ports[0]?.postMessage(given);
  if (method === 'isFollowed') answer({ value: isFollowed(tabId) });
  else if (method === 'reserve') answer({ value: reserve(tabId, detail) });
  else if (method === 'follow')
    follow(tabId, detail).then(
      () => answer({ value: undefined }),
      (error) => answer({ error: String(error) }),
    );
  else if (method === 'frameBefore') {
    const held = frameBefore(tabId, detail);
    if (!held) return answer({ value: undefined });
    const frame = held.frame.clone();
    developer.postMessage({ method: 'keep', args: [frame, held.shownAt] } satisfies DarkroomOrder, [...ports, frame]);
  } else developer.postMessage(data, [...ports]);
});
navigator.serviceWorker.startMessages();

/** A worker that ends sooner than this, in milliseconds, is not started again at once. */
const SOON = 1000;

/** Hears of the worker's end, and starts it again: who is pressed next would be heard too late. */
function watchOver(): void {
  const since = performance.now();
  const port = browser.runtime.connect();
  port.onDisconnect.addListener(() => setTimeout(watchOver, performance.now() - since < SOON ? SOON : 0));
}
watchOver();

// This page is there only while something is recorded. Nobody answers: being told is enough.
setInterval(() => browser.runtime.sendMessage('awake').catch(() => {}), AWAKE_EVERY);
