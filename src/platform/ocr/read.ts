import type { ReadLine } from '../../core/reading';
import type { Picture } from '../../core/sop';
import { contentHash, paint } from '../paint';
import { type EncodedPicture, openEngine } from './engine';

/** How many times as large a picture is read: text of a screen is smaller than what tesseract was made for. */
const SCALE = 2;

/** What reading tells meanwhile. */
export interface ReadingProgress {
  /** Hears of each picture that was read. */
  onRead: (picture: Picture, lines: ReadLine[]) => void;
  /** Hears before the first picture, and after each, how many are done: also of those that are not there to be read. */
  onProgress: (done: number) => void;
}

/**
 * Reads the pictures with their masks in the pixels, one after another in a worker that ends
 * afterwards. Pictures that `load` does not find are passed over. Rejects with a sentence for the person when something
 * does not work, or with the signal's reason.
 */
export async function readPictures(
  pictures: readonly Picture[],
  load: (shotId: string) => Promise<Blob | undefined>,
  signal: AbortSignal,
  { onRead, onProgress }: ReadingProgress,
): Promise<void> {
  const ending = new AbortController();
  onProgress(0);
  try {
    const engine = await openEngine(AbortSignal.any([signal, ending.signal]));
    // Several shots may show the same pixels.
    const known = new Map<string, ReadLine[]>();
    for (const [at, picture] of pictures.entries()) {
      const image = await load(picture.shotId);
      signal.throwIfAborted();
      if (image) {
        const bytes = await finalPixels(image, picture);
        const name = await contentHash(bytes);
        const lines = known.get(name) ?? (await engine.read(await enlarged(bytes)));
        known.set(name, lines);
        onRead(picture, lines);
      }
      onProgress(at + 1);
    }
  } finally {
    ending.abort();
  }
}

/**
 * The picture with its masks, as WebP: all of it, for its steps may show different parts; without the frame around the
 * element and the marks, which hide nothing and cut letters. What marks say is a text of the document.
 */
async function finalPixels(image: Blob, picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const { target, highlight: _, marks: __, crop: ___, ...bare } = picture;
  // Of an imported picture the frame is in the pixels.
  return (await paint(image, bare.finished && target ? { ...bare, target } : bare)).bytes;
}

async function enlarged(bytes: Uint8Array<ArrayBuffer>): Promise<EncodedPicture> {
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/webp' }));
  const width = bitmap.width * SCALE;
  const height = bitmap.height * SCALE;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to read pictures from.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return { png: await canvas.convertToBlob({ type: 'image/png' }), width, height };
}
