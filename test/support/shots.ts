import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Box } from '../../src/core/box';
import type { Shot } from '../../src/core/shot';
import { readEvents } from './store';

/** A picture of a step as it is stored, but for its pixels. */
export type StoredShot = Omit<Shot, 'image'>;

/** The shot of the last click since then (milliseconds since 1970), once it is stored. */
export async function shotSince(popup: Page, since: number, within = 10_000): Promise<StoredShot> {
  let found: StoredShot | undefined;
  const look = async () => {
    const click = (await readEvents(popup, since)).findLast(({ kind }) => kind === 'click');
    found = click?.shotId === undefined ? undefined : ((await readRow(popup, 'shots', click.shotId)) as StoredShot);
    return found !== undefined;
  };
  await expect.poll(look, { timeout: within, message: 'a click with a stored shot' }).toBe(true);
  return found as StoredShot;
}

async function readRow(popup: Page, table: string, id: string): Promise<unknown> {
  return popup.evaluate(
    ([from, key]) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('sopwright');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(from).objectStore(from).get(key);
          reading.onsuccess = () => resolve(reading.result);
          opening.result.close();
        };
      }),
    [table, id] as const,
  );
}

/** Where a picture shows a colour, and what share of that place has it. */
export interface Extent {
  box: Box;
  share: number;
}

/** Where a stored shot, or any picture's bytes, shows a colour (red, green, blue); nothing if it does not. */
export async function extentOf(
  popup: Page,
  picture: StoredShot | Buffer,
  colour: readonly [number, number, number],
): Promise<Extent | undefined> {
  return popup.evaluate(
    async ([pictureId, base64, [red, green, blue]]) => {
      const stored = () =>
        new Promise<Blob>((resolve, reject) => {
          const opening = indexedDB.open('sopwright');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const reading = opening.result.transaction('pictures').objectStore('pictures').get(pictureId);
            reading.onsuccess = () => resolve(reading.result?.image);
            opening.result.close();
          };
        });
      const blob =
        base64 === '' ? await stored() : new Blob([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))]);
      if (!blob) return undefined;
      const bitmap = await createImageBitmap(blob);
      const { width, height } = bitmap;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      if (!context) throw new Error('No canvas');
      context.drawImage(bitmap, 0, 0);
      const pixels = context.getImageData(0, 0, width, height).data;
      let [left, top, right, bottom, count] = [width, height, 0, 0, 0];
      // A large picture is not stored exactly.
      const near = (at: number, value: number) => Math.abs((pixels[at] ?? 0) - value) <= 12;
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
          const at = 4 * (y * width + x);
          if (!near(at, red) || !near(at + 1, green) || !near(at + 2, blue)) continue;
          left = Math.min(left, x);
          top = Math.min(top, y);
          right = Math.max(right, x + 1);
          bottom = y + 1;
          count++;
        }
      if (count === 0) return undefined;
      const box = { x: left / width, y: top / height, width: (right - left) / width, height: (bottom - top) / height };
      return { box, share: count / ((right - left) * (bottom - top)) };
    },
    [
      Buffer.isBuffer(picture) ? '' : (picture.pictureId ?? ''),
      Buffer.isBuffer(picture) ? picture.toString('base64') : '',
      colour,
    ] as const,
  );
}
