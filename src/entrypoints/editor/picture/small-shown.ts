import type { Box } from '../../../core/box';
import { croppedPixels } from '../../../core/crop';
import { drawMarked } from '../../../core/drawing';
import type { Picture } from '../../../core/sop';
import { shotById } from '../../../platform/store/recording';
import { inTurn } from './in-turn';
import { whenReplaced } from './useShot';

/** What a canvas is to show. */
export interface Wanted {
  picture: Picture;
  /** In fractions of the whole picture. */
  part: Box;
  /** Hears that the shot of that id has no pixels. */
  onLost?: ((shotId: string) => void) | undefined;
}

/**
 * Shows a part of a picture on a canvas, with what is drawn on it, as long as the canvas is near. Pixels are kept in the size
 * in which they are seen alone: browsers keep all of an image that an element shows, four megabytes for a screen.
 */
export class SmallShown {
  private wanted: Wanted | undefined;
  /** Of the canvas on the screen, in pixels of the screen; 0 as long as it is far. */
  private width = 0;
  private bitmap: ImageBitmap | undefined;
  /** What `bitmap` is of, or will be. */
  private of = '';
  private leaving = new AbortController();

  constructor(private readonly canvas: HTMLCanvasElement) {}

  /** The canvas is that wide on the screen, in CSS pixels; 0 when it is far. */
  near(width: number): void {
    this.width = Math.ceil(width * devicePixelRatio);
    if (this.width === 0) this.forget();
    else this.update();
  }

  /** Shows another picture, or the same with other marks. */
  show(wanted: Wanted): void {
    // Marks of the one must not be seen on the other.
    if (this.wanted && this.wanted.picture.shotId !== wanted.picture.shotId) this.forget();
    this.wanted = wanted;
    this.update();
  }

  /** Frees what it holds; it may be shown again. */
  forget(): void {
    this.leaving.abort();
    this.of = '';
    this.bitmap?.close();
    this.bitmap = undefined;
    // A canvas without pixels needs no memory.
    this.canvas.width = 0;
    this.canvas.height = 0;
  }

  private update(): void {
    if (!this.wanted || this.width === 0) return;
    const { picture, part } = this.wanted;
    const of = [picture.shotId, this.width, part.x, part.y, part.width, part.height].join(' ');
    if (of !== this.of) void this.load(this.wanted, of);
    else this.draw();
  }

  private async load({ picture: { shotId }, part, onLost }: Wanted, of: string): Promise<void> {
    this.leaving.abort();
    this.leaving = new AbortController();
    const { signal } = this.leaving;
    this.of = of;
    whenReplaced(shotId, () => this.again(), signal);
    const bitmap = await inTurn(() => smallOf(shotId, part, this.width), signal).catch(() => undefined);
    if (signal.aborted) return bitmap?.close();
    if (!bitmap) return onLost?.(shotId);
    this.bitmap?.close();
    this.bitmap = bitmap;
    this.draw();
  }

  private again(): void {
    this.of = '';
    this.update();
  }

  private draw(): void {
    const { canvas, wanted, bitmap } = this;
    // Until it is loaded anew, what is drawn stays.
    if (!wanted || !bitmap) return;
    const { picture, part } = wanted;
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    const context = canvas.getContext('2d');
    if (!context) return;
    context.drawImage(bitmap, 0, 0);
    const { x, y, width } = croppedPixels(picture, part);
    const zoom = bitmap.width / width;
    context.setTransform(zoom, 0, 0, zoom, -x * zoom, -y * zoom);
    drawMarked(context, picture, croppedPixels(picture, picture.crop));
  }
}

/** A part of a shot, at most that many pixels wide; nothing when it has no picture. */
async function smallOf(shotId: string, part: Box, widest: number): Promise<ImageBitmap | undefined> {
  const shot = await shotById(shotId);
  if (!shot?.image) return undefined;
  const { x, y, width, height } = croppedPixels(shot, part);
  const zoom = Math.min(1, widest / width);
  return createImageBitmap(shot.image, x, y, width, height, {
    resizeWidth: Math.max(1, Math.round(width * zoom)),
    resizeHeight: Math.max(1, Math.round(height * zoom)),
    resizeQuality: 'medium',
  });
}
