import type { Size } from './scale';

/** A frame of a tab's stream that is kept for a picture, by its name. */
export interface KeptFrame extends Size {
  frame: string;
  /** Milliseconds since 1970. */
  shownAt: number;
}

/** How long a frame is kept, in milliseconds. */
const KEPT_FOR = 2000;

const kept = new Map<string, ImageBitmap>();

/** Keeps a copy of a frame in memory for the picture that is about to be made of it, and closes the frame. */
export async function keep(frame: VideoFrame, shownAt: number): Promise<KeptFrame> {
  // The browser has few frames to give: the stream would stop while they are kept.
  const copy = await createImageBitmap(frame).finally(() => frame.close());
  const name = crypto.randomUUID();
  kept.set(name, copy);
  setTimeout(() => kept.delete(name) && copy.close(), KEPT_FOR);
  return { frame: name, shownAt, width: copy.width, height: copy.height };
}

/** Hands out a frame that is kept, to be closed. Throws when it is not kept any more. */
export function takeFrame({ frame: name }: KeptFrame): ImageBitmap {
  const frame = kept.get(name);
  if (!frame) throw new Error('The frame is gone');
  kept.delete(name);
  return frame;
}
