import type { Size } from './scale';

/** A frame of a tab's stream that is kept for a picture, by its name. */
export interface KeptFrame extends Size {
  frame: string;
}

/** How long a frame is kept, in milliseconds. */
const KEPT_FOR = 2000;

const kept = new Map<string, VideoFrame>();

/** Keeps a frame in memory, as it is, for the picture that is about to be made of it. */
export async function keep(frame: VideoFrame): Promise<KeptFrame> {
  const name = crypto.randomUUID();
  kept.set(name, frame);
  setTimeout(() => {
    kept.delete(name);
    frame.close();
  }, KEPT_FOR);
  return { frame: name, width: frame.displayWidth, height: frame.displayHeight };
}

/** A frame that is still kept. Throws when it is not. */
export function frameOf({ frame: name }: KeptFrame): VideoFrame {
  const frame = kept.get(name);
  if (!frame) throw new Error('The frame is gone');
  return frame;
}
