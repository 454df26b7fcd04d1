import { storedSize } from './camera/scale';
import { webpOf } from './paint';
import { WIDEST } from './settings';

/** Why a file cannot be a step's picture: `none` is no image that the browser knows. */
export class UnfitPicture extends Error {
  override readonly name = 'UnfitPicture';
  constructor(readonly why: 'none' | 'large') {
    super(why);
  }
}

/** More is no screenshot, in bytes. */
const MOST_BYTES = 30 * 1024 * 1024;
/** More would take too much memory to decode, in image pixels. */
const MOST_PIXELS = 60_000_000;

/** An image that can be stored as a shot. */
export interface AddedPicture {
  /** WebP. */
  image: Blob;
  /** Image pixels. */
  width: number;
  /** Image pixels. */
  height: number;
}

/**
 * An image that a person gave, drawn anew, which leaves all behind that was in its file beside the pixels, at most `cap`
 * pixels wide. Rejects with {@link UnfitPicture}.
 */
export async function addedPicture(file: Blob, cap: number): Promise<AddedPicture> {
  if (file.size > MOST_BYTES) throw new UnfitPicture('large');
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new UnfitPicture('none');
  });
  try {
    const { width, height } = storedSize(bitmap, cap);
    if (bitmap.width * bitmap.height > MOST_PIXELS || height > WIDEST) throw new UnfitPicture('large');
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser gives no canvas to draw on.');
    // What was transparent would be black in places that know no transparency.
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, width, height);
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, width, height);
    return { image: new Blob([await webpOf(canvas)], { type: 'image/webp' }), width, height };
  } finally {
    bitmap.close();
  }
}
