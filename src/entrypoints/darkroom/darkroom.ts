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

// This page is there only while something is recorded. Nobody answers: being told is enough.
setInterval(() => browser.runtime.sendMessage('awake').catch(() => {}), AWAKE_EVERY);
