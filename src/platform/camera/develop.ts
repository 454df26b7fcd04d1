import type { Box } from '../../core/box';
import type { Mask } from '../../core/shot';
import { type KeptFrame, takeFrame } from './frames';
import { storedSize } from './scale';

/** Colour of everything that is filled. Solid: blurred or pixelated text can be read again. */
export const MASK_COLOR = '#1f2937';

/** Up to this many pixels a lossless WebP is smaller than a lossy one of good quality, and exact. */
const LOSSLESS_UP_TO = 1_500_000;

/** A picture as the browser gave it (a data URL, or a frame that is kept), or a file of it. */
export type Picture = string | Blob | KeptFrame;

/** A picture that may be stored: its masks are in the pixels. */
export interface Developed {
  /** WebP. */
  image: Blob;
  /** Image pixels. */
  width: number;
  /** Image pixels. */
  height: number;
}

/**
 * Fills the masks in a picture, scales it down to the width `cap` (image pixels) and encodes it as WebP. Rejects if it
 * cannot be decoded.
 */
export async function develop(picture: Picture, masks: readonly Mask[], cap: number): Promise<Developed> {
  // Filled before it is scaled: smoothing would smear a secret's edge past its mask.
  const canvas = scaled(await filled(picture, masks), cap);
  const { width, height } = canvas;
  const quality = width * height <= LOSSLESS_UP_TO ? 1 : 0.9;
  return { image: await canvas.convertToBlob({ type: 'image/webp', quality }), width, height };
}

/** A picture that may be held, as PNG: its masks are in the pixels. Encoded as WebP only if it is used. */
export async function safe(picture: string | Blob, masks: readonly Mask[]): Promise<Blob> {
  if (masks.length === 0) return blobOf(picture);
  return (await filled(picture, masks)).convertToBlob({ type: 'image/png' });
}

/** This many pixels may differ between two pictures of the same page: a caret that blinks. */
const SAME_UP_TO = 64;
/** How far around the control that is pressed its own look may differ, in fractions of the picture. */
const AROUND = 0.02;

/**
 * Whether two pictures show the same page, but for the look of the control at `target` and what the masks cover. Rejects
 * if one cannot be decoded.
 */
export async function isSame(one: Picture, other: Picture, masks: readonly Mask[], target: Box): Promise<boolean> {
  const { x, y, width, height } = target;
  const ignored = {
    box: { x: x - AROUND, y: y - AROUND, width: width + 2 * AROUND, height: height + 2 * AROUND },
    kind: 'target',
  };
  const [first, second] = await Promise.all([one, other].map((picture) => filled(picture, [...masks, ignored])));
  if (!first || !second || first.width !== second.width || first.height !== second.height) return false;
  const [these, those] = [pixelsOf(first), pixelsOf(second)];
  let differing = 0;
  for (let at = 0; at < these.length && differing <= SAME_UP_TO; at++) if (these[at] !== those[at]) differing++;
  return differing <= SAME_UP_TO;
}

/** Whether every pixel is black, or none at all: what browsers give of what they do not draw. */
export async function isBlack(picture: Picture): Promise<boolean> {
  return pixelsOf(await filled(picture, [])).every((pixel) => (pixel & RED_GREEN_BLUE) === 0);
}

function scaled(canvas: OffscreenCanvas, cap: number): OffscreenCanvas {
  if (canvas.width <= cap) return canvas;
  const { width, height } = storedSize(canvas, cap);
  const smaller = new OffscreenCanvas(width, height);
  const context = contextOf(smaller);
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, 0, 0, width, height);
  return smaller;
}

/** The parts of a pixel as {@link pixelsOf} gives it. */
const RED_GREEN_BLUE = 0x00ffffff;

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas to develop the picture on');
  return context;
}

/** One number a pixel. */
function pixelsOf(canvas: OffscreenCanvas): Uint32Array {
  return new Uint32Array(contextOf(canvas).getImageData(0, 0, canvas.width, canvas.height).data.buffer);
}

/** Decoded by hand: fetching a data URL would need a hole in the policy against all network. */
function blobOf(picture: string | Blob): Blob {
  if (typeof picture !== 'string') return picture;
  const png = Uint8Array.from(atob(picture.slice(picture.indexOf(',') + 1)), (character) => character.charCodeAt(0));
  return new Blob([png], { type: 'image/png' });
}

async function filled(picture: Picture, masks: readonly Mask[]): Promise<OffscreenCanvas> {
  const isKept = typeof picture === 'object' && 'frame' in picture;
  const bitmap = isKept ? takeFrame(picture) : await createImageBitmap(blobOf(picture));
  try {
    const { width, height } = bitmap;
    const canvas = new OffscreenCanvas(width, height);
    const context = contextOf(canvas);
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
