import { ask } from '../../platform/messages';
import type { FromUi } from '../../protocol';
import { type Held, Ring } from './ring';

/** How often frames that have become old are closed, in milliseconds. */
const PRUNED_EVERY = 1000;

/** The frames of a track, one by one; not yet among TypeScript's types of a page. */
declare const MediaStreamTrackProcessor: new (init: {
  track: MediaStreamTrack;
}) => {
  readable: ReadableStream<VideoFrame>;
};

/** Tabs that are streamed, each with its newest frames. */
const streams = new Map<number, Ring<VideoFrame>>();

const now = () => performance.timeOrigin + performance.now();

/** Holds the newest frames of a tab until its stream ends, which the background is told. Rejects when it cannot be opened. */
export async function follow(tabId: number, streamId: string): Promise<void> {
  const source = { chromeMediaSource: 'tab', chromeMediaSourceId: streamId };
  // Limits of different proportions: so the browser gives the tab's own pixels, and follows when its size changes.
  const limits = { minWidth: 64, minHeight: 32, maxWidth: 4096, maxHeight: 4096 };
  const video = { mandatory: { ...source, ...limits } } as MediaTrackConstraints;
  const stream = await navigator.mediaDevices.getUserMedia({ audio: false, video });
  const [track] = stream.getVideoTracks();
  if (!track) throw new Error('A stream without pictures');
  const ring = new Ring<VideoFrame>();
  streams.set(tabId, ring);
  void hold(track, ring).finally(() => {
    streams.delete(tabId);
    return ask<FromUi>('ui').streamEnded(tabId);
  });
}

/** Whether frames of a tab are held. */
export function isFollowed(tabId: number): boolean {
  return streams.has(tabId);
}

/** Whether frames of a tab are held; the newest so far from before a time (milliseconds since 1970) stays for its picture. */
export function reserve(tabId: number, at: number): boolean {
  streams.get(tabId)?.reserve(at, now());
  return streams.has(tabId);
}

/** The newest frame that shows a tab before a time (milliseconds since 1970), not to be closed; nothing if none does. */
export function frameBefore(tabId: number, at: number): Held<VideoFrame> | undefined {
  return streams.get(tabId)?.before(at, now());
}

/** Resolves when the track has ended. */
async function hold(track: MediaStreamTrack, ring: Ring<VideoFrame>): Promise<void> {
  const pruning = setInterval(() => ring.prune(now()), PRUNED_EVERY);
  try {
    const frames = new MediaStreamTrackProcessor({ track }).readable.getReader();
    for (let next = await frames.read(); !next.done; next = await frames.read()) ring.add(next.value, now());
  } finally {
    clearInterval(pruning);
    ring.clear();
  }
}
