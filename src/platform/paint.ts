import type { Box } from '../core/box';
import { croppedPixels } from '../core/crop';
import { drawMarked, wordsOn } from '../core/drawing';
import { type PictureOptions, USUAL_PICTURES } from '../core/picture-options';
import { imageKey, type Picture, type PictureWords, type Sop } from '../core/sop';
import { nearer } from '../core/zoomed';
import type { ExportImage } from '../exporters/exporter';
import { sha256 } from './hash';
import { isPng, isWebp } from './picture-type';

/** Up to this many pixels a picture is encoded without loss. */
const LOSSLESS_PIXELS = 1_300_000;

/** How much of WebP's loss is allowed beyond that, 0…1; Chromium writes WebP without any at quality 1. */
const QUALITY = { lossless: 1, high: 0.9, small: 0.8 } as const;

/** A picture with its marks burnt in. */
interface Painted {
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
 * as it is, if it is of the type and width asked for. Rejects when the image cannot be decoded or this browser cannot write WebP.
 */
export async function paint(image: Blob, picture: Picture, options: PictureOptions = USUAL_PICTURES): Promise<Painted> {
  if (isFinished(picture) && widthIn(picture.width, options) === picture.width) {
    const { width, height, finished } = picture;
    const bytes = new Uint8Array(await image.arrayBuffer());
    if ((options.type === 'png' ? isPng : isWebp)(bytes)) return { bytes, width, height, words: finished?.words ?? [] };
  }
  const bitmap = await createImageBitmap(image);
  const { width, height } = bitmap;
  const part = croppedPixels({ width, height }, picture.crop);
  const [canvas, context] = canvasOf(part.width, part.height);
  context.translate(-part.x, -part.y);
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  const drawn = { ...picture, width, height };
  drawMarked(context, drawn, part);
  const words = wordsOn(context, drawn, part);
  const sized = inWidth(canvas, options);
  return { bytes: await encoded(sized, options), width: sized.width, height: sized.height, words };
}

/** A canvas as WebP. Rejects when this browser cannot write it. */
export function webpOf(canvas: OffscreenCanvas): Promise<Uint8Array<ArrayBuffer>> {
  return encoded(canvas, USUAL_PICTURES);
}

async function encoded(
  canvas: OffscreenCanvas,
  { type, quality: wanted }: PictureOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const isSmall = canvas.width * canvas.height < LOSSLESS_PIXELS;
  const quality = wanted === 'high' && isSmall ? QUALITY.lossless : QUALITY[wanted];
  const blob = await canvas.convertToBlob({ type: `image/${type}`, quality });
  if (blob.type !== `image/${type}`) throw new Error('This browser cannot write WebP pictures.');
  return new Uint8Array(await blob.arrayBuffer());
}

/** The canvas, made smaller where it is too wide: once all is drawn, so that nothing that is masked is mixed into what is beside it. */
function inWidth(canvas: OffscreenCanvas, options: PictureOptions): OffscreenCanvas {
  const width = widthIn(canvas.width, options);
  if (width === canvas.width) return canvas;
  const [smaller, context] = canvasOf(width, Math.max(1, Math.round((canvas.height * width) / canvas.width)));
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, 0, 0, smaller.width, smaller.height);
  return smaller;
}

/** How wide a picture of that width is exported, in image pixels. */
function widthIn(width: number, { widest }: PictureOptions): number {
  return widest > 0 ? Math.min(width, widest) : width;
}

function canvasOf(width: number, height: number): [OffscreenCanvas, OffscreenCanvasRenderingContext2D] {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw on.');
  return [canvas, context];
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
 * hears how many of how many are done. Rejects with the reason when the signal is aborted.
 */
export async function exportImages(
  sop: Sop,
  load: (shotId: string) => Promise<Blob | undefined>,
  options: PictureOptions = USUAL_PICTURES,
  onProgress?: (done: number, of: number) => void,
  signal?: AbortSignal,
): Promise<Map<string, ExportImage>> {
  const pictures = picturesOf(sop);
  const images = new Map<string, ExportImage>();
  let done = 0;
  for (const picture of pictures) {
    const image = await load(picture.shotId);
    const finished = image && (await exportImage(image, picture, options).catch(ifUndecodable));
    const near = finished && options.style === 'both' ? nearer(picture) : undefined;
    const detail = near && (await exportImage(image as Blob, near, options));
    if (finished) images.set(imageKey(picture), { ...finished, ...(detail && { detail }) });
    signal?.throwIfAborted();
    done += 1;
    onProgress?.(done, pictures.length);
  }
  return images;
}

async function exportImage(image: Blob, picture: Picture, options: PictureOptions): Promise<ExportImage> {
  const painted = await paint(image, picture, options);
  return { ...painted, file: `images/${await contentHash(painted.bytes)}.${options.type}` };
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
