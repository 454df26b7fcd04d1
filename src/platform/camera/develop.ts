import type { Mask } from '../../core/shot';

/** Colour of everything that is filled. Solid: blurred or pixelated text can be read again. */
export const MASK_COLOR = '#1f2937';

/** Up to this many pixels a lossless WebP is smaller than a lossy one of good quality, and exact. */
const LOSSLESS_UP_TO = 1_500_000;

/** A picture as the browser gave it (a data URL), or a file of it. */
export type Picture = string | Blob;

/** A picture that may be stored: its masks are in the pixels. */
export interface Developed {
  /** WebP. */
  image: Blob;
  /** Image pixels. */
  width: number;
  /** Image pixels. */
  height: number;
}

/** Fills the masks in a picture and encodes it as WebP. Rejects if it cannot be decoded. */
export async function develop(picture: Picture, masks: readonly Mask[]): Promise<Developed> {
  const canvas = await filled(picture, masks);
  const { width, height } = canvas;
  const quality = width * height <= LOSSLESS_UP_TO ? 1 : 0.9;
  return { image: await canvas.convertToBlob({ type: 'image/webp', quality }), width, height };
}

/** A picture that may be held, as PNG: its masks are in the pixels. Encoded as WebP only if it is used. */
export async function safe(picture: Picture, masks: readonly Mask[]): Promise<Blob> {
  if (masks.length === 0) return blobOf(picture);
  return (await filled(picture, masks)).convertToBlob({ type: 'image/png' });
}

/** Decoded by hand: fetching a data URL would need a hole in the policy against all network. */
function blobOf(picture: Picture): Blob {
  if (typeof picture !== 'string') return picture;
  const png = Uint8Array.from(atob(picture.slice(picture.indexOf(',') + 1)), (character) => character.charCodeAt(0));
  return new Blob([png], { type: 'image/png' });
}

async function filled(picture: Picture, masks: readonly Mask[]): Promise<OffscreenCanvas> {
  const bitmap = await createImageBitmap(blobOf(picture));
  try {
    const { width, height } = bitmap;
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No canvas to develop the picture on');
    context.drawImage(bitmap, 0, 0);
    context.fillStyle = MASK_COLOR;
    for (const { box } of masks) {
      // Rounded outwards, so that no edge of what is masked shines through.
      const x = Math.floor(box.x * width);
      const y = Math.floor(box.y * height);
      context.fillRect(x, y, Math.ceil((box.x + box.width) * width) - x, Math.ceil((box.y + box.height) * height) - y);
    }
    return canvas;
  } finally {
    bitmap.close();
  }
}
