import type { Page } from 'playwright-core';

/** What can be said about a picture by looking at its pixels. */
export interface Picture {
  /** Image pixels. */
  width: number;
  /** Image pixels. */
  height: number;
  /** Number of different colours among a sample of the pixels: a blank picture has one. */
  colors: number;
}

/** Decodes a picture in a page of the browser, which knows WebP. */
export async function readPicture(page: Page, bytes: Buffer): Promise<Picture> {
  return page.evaluate(async (base64) => {
    const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([data], { type: 'image/webp' }));
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (!context) throw new Error('No canvas');
    context.drawImage(bitmap, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, width, height);
    const colors = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4 * 37) colors.add(`${pixels[at]},${pixels[at + 1]},${pixels[at + 2]}`);
    return { width, height, colors: colors.size };
  }, bytes.toString('base64'));
}

/** Red, green and blue of a picture's pixel at that place, in fractions of its width and height. */
export async function pixelAt(page: Page, bytes: Buffer, x: number, y: number): Promise<number[]> {
  return page.evaluate(
    async ([base64, atX, atY]) => {
      const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([data], { type: 'image/webp' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (!context) throw new Error('No canvas');
      context.drawImage(bitmap, 0, 0);
      return [
        ...context.getImageData(Math.floor(bitmap.width * atX), Math.floor(bitmap.height * atY), 1, 1).data,
      ].slice(0, 3);
    },
    [bytes.toString('base64'), x, y] as const,
  );
}

/** A picture as PNG, that many times as large. */
export async function pngAt(page: Page, bytes: Buffer, times: number): Promise<Buffer> {
  const png = await page.evaluate(
    async ([base64, factor]) => {
      const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([data], { type: 'image/webp' }));
      const canvas = new OffscreenCanvas(bitmap.width * factor, bitmap.height * factor);
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      const buffer = await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer();
      let text = '';
      for (const byte of new Uint8Array(buffer)) text += String.fromCharCode(byte);
      return btoa(text);
    },
    [bytes.toString('base64'), times] as const,
  );
  return Buffer.from(png, 'base64');
}

/** How many pixels of a picture are magenta, in which tests draw what must be covered. */
export async function inkIn(page: Page, bytes: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([data]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('No canvas');
    context.drawImage(bitmap, 0, 0);
    const pixels = context.getImageData(0, 0, bitmap.width, bitmap.height).data;
    let ink = 0;
    for (let at = 0; at < pixels.length; at += 4)
      if ((pixels[at] ?? 0) > 190 && (pixels[at + 1] ?? 0) < 110 && (pixels[at + 2] ?? 0) > 190) ink++;
    return ink;
  }, bytes.toString('base64'));
}
