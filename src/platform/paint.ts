import type { Box } from '../core/box';
import { croppedPixels } from '../core/crop';
import { drawMarked, wordsOn } from '../core/drawing';
import { imageKey, type Picture, type PictureWords, type Sop } from '../core/sop';
import type { ExportImage } from '../exporters/exporter';
import { sha256 } from './hash';

/** Up to this many pixels a picture is encoded without loss. */
const LOSSLESS_PIXELS = 1_300_000;

/** A picture with its marks burnt in. */
export interface Painted {
  /** WebP. */
  bytes: Uint8Array<ArrayBuffer>;
  /** Image pixels. */
  width: number;
  /** Image pixels. */
  height: number;
  /** What stands on it in words, in fractions of it. */
  words: PictureWords[];
}

/**
 * Burns what is marked on a picture into its pixels and cuts off what is beyond its crop. A finished picture comes back
 * as it is. Rejects when the image cannot be decoded or this browser cannot write WebP.
 */
export async function paint(image: Blob, picture: Picture): Promise<Painted> {
  if (isFinished(picture)) {
    const { width, height, finished } = picture;
    return { bytes: new Uint8Array(await image.arrayBuffer()), width, height, words: finished?.words ?? [] };
  }
  const bitmap = await createImageBitmap(image);
  const { width, height } = bitmap;
  const part = croppedPixels({ width, height }, picture.crop);
  const canvas = new OffscreenCanvas(part.width, part.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw on.');
  context.translate(-part.x, -part.y);
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  const drawn = { ...picture, width, height };
  drawMarked(context, drawn, part);
  const words = wordsOn(context, drawn, part);
  return { bytes: await webpOf(canvas), width: part.width, height: part.height, words };
}

/** A canvas as WebP. Rejects when this browser cannot write it. */
export async function webpOf(canvas: OffscreenCanvas): Promise<Uint8Array<ArrayBuffer>> {
  // Chromium writes WebP without loss at quality 1.
  const quality = canvas.width * canvas.height < LOSSLESS_PIXELS ? 1 : 0.9;
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
  if (blob.type !== 'image/webp') throw new Error('This browser cannot write WebP pictures.');
  return new Uint8Array(await blob.arrayBuffer());
}

/** A finished picture as PNG. Rejects when it cannot be decoded. */
async function asPng(painted: Painted): Promise<Painted> {
  const bitmap = await createImageBitmap(new Blob([painted.bytes]));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return { ...painted, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

/** Whether all marks of a picture are in its pixels: it was imported and nothing was marked since. */
export function isFinished({ finished, target, masks, highlight, marks = [], crop }: Picture): boolean {
  return (
    finished !== undefined &&
    !highlight &&
    !crop &&
    marks.length === 0 &&
    String(numbersOf(finished.target)) === String(numbersOf(target)) &&
    masksKey(finished.masks) === masksKey(masks)
  );
}

/** The first 16 hexadecimal digits of the bytes' SHA-256. */
export async function contentHash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return (await sha256(bytes)).slice(0, 16);
}

/**
 * All pictures of an SOP as they are exported, by `imageKey`; identical ones share a file. One after another, so that
 * memory holds one bitmap. A picture that `load` does not find, or that cannot be decoded, is left out. `onProgress`
 * hears how many of how many are done. `format`: as PNG instead of WebP.
 */
export async function exportImages(
  sop: Sop,
  load: (shotId: string) => Promise<Blob | undefined>,
  onProgress?: (done: number, of: number) => void,
  format?: 'png',
): Promise<Map<string, ExportImage>> {
  const pictures = picturesOf(sop);
  const images = new Map<string, ExportImage>();
  let done = 0;
  for (const picture of pictures) {
    const image = await load(picture.shotId);
    const painted = image && (await paint(image, picture).catch(ifUndecodable));
    if (painted) {
      const file = `images/${await contentHash(painted.bytes)}.webp`;
      images.set(imageKey(picture), { ...(format ? await asPng(painted) : painted), file });
    }
    done += 1;
    onProgress?.(done, pictures.length);
  }
  return images;
}

/** Nothing for a picture whose bytes are no image, which `createImageBitmap` tells with an InvalidStateError. */
function ifUndecodable(error: unknown): undefined {
  if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
}

/**
 * What is to be painted, each once. Pictures of one shot share its masks, whichever of them a mask was drawn on: what is
 * covered on one must not be bare on another.
 */
function picturesOf(sop: Sop): Picture[] {
  const all = [...sop.phases.flatMap((phase) => phase.steps), ...sop.rollback].flatMap(({ picture }) => picture ?? []);
  const masks = new Map<string, Picture['masks']>();
  for (const { shotId, masks: own } of all) {
    const known = masks.get(shotId);
    if (!known) masks.set(shotId, own);
    else if (masksKey(known) !== masksKey(own)) masks.set(shotId, [...known, ...own]);
  }
  return [
    ...new Map(
      all.map((picture) => [imageKey(picture), { ...picture, masks: masks.get(picture.shotId) ?? [] }]),
    ).values(),
  ];
}

function masksKey(masks: Picture['masks']): string {
  return JSON.stringify(masks.map(({ kind, box }) => [kind, ...numbersOf(box)]));
}

function numbersOf(box: Box | undefined): number[] {
  return box ? [box.x, box.y, box.width, box.height] : [];
}
