import { drawMarked } from '../core/drawing';
import type { Shot } from '../core/shot';
import type { Picture, PictureMask } from '../core/sop';
import { webpOf } from './paint';
import { putShot, shotById } from './store/recording';

/** The masks of a picture that are not in the pixels of its shot. */
export function bareMasks(picture: Pick<Picture, 'masks'>, shot: Pick<Shot, 'masks'>): PictureMask[] {
  return picture.masks.filter(({ box }) => !shot.masks.some((mask) => isSameBox(mask, { box })));
}

function isSameBox({ box: one }: Pick<PictureMask, 'box'>, { box: other }: Pick<PictureMask, 'box'>): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}

/**
 * Fills the masks of pictures in the stored pixels of their shots, under the same ids, so that nothing that still refers
 * to them shows what was there; the pixels from before are deleted unless another shot shows them. Shots without
 * such masks, or without a picture, stay as they are. Gives the ids of those that changed.
 */
export async function burnMasks(pictures: readonly Picture[]): Promise<string[]> {
  const changed: string[] = [];
  for (const picture of new Map(pictures.map((one) => [one.shotId, one])).values()) {
    const shot = await shotById(picture.shotId);
    const bare = shot && bareMasks(picture, shot);
    if (!shot?.image || !bare || bare.length === 0) continue;
    const { proposed: _, pictureId: __, ...rest } = shot;
    await putShot({ ...rest, image: await filled(shot.image, picture), masks: [...shot.masks, ...bare] });
    changed.push(shot.id);
  }
  return changed;
}

async function filled(image: Blob, { shotId, moment, masks }: Picture): Promise<Blob> {
  const bitmap = await createImageBitmap(image);
  const { width, height } = bitmap;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw on.');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  drawMarked(context, { shotId, moment, masks, width, height }, { x: 0, y: 0, width, height });
  return new Blob([await webpOf(canvas)], { type: 'image/webp' });
}
