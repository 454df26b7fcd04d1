import { type Box, boxIn, clip, type Rect } from './box';
import type { Picture } from './sop';

/** Image pixels, whole ones. */
interface Size {
  width: number;
  height: number;
}

/** The part of a picture that its crop leaves, in whole pixels of the picture; all of it without a crop. At least one pixel. */
export function croppedPixels({ width, height }: Size, crop: Box | undefined): Rect {
  if (!crop) return { x: 0, y: 0, width, height };
  const [left, right] = wholePixels(crop.x, crop.width, width);
  const [top, bottom] = wholePixels(crop.y, crop.height, height);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function wholePixels(start: number, size: number, of: number): [from: number, to: number] {
  const from = Math.min(of - 1, Math.max(0, Math.round(start * of)));
  return [from, Math.min(of, Math.max(from + 1, Math.round((start + size) * of)))];
}

/** What is exported of boxes on a picture, in fractions of the exported image. */
export function boxesExported<Boxed extends { box: Box }>(boxed: readonly Boxed[], picture: Picture): Boxed[] {
  if (!picture.crop) return [...boxed];
  const part = croppedBox(picture);
  return boxed.flatMap((one) => {
    const box = visiblePart(one.box, part);
    return box ? [{ ...one, box }] : [];
  });
}

/** What a picture's export tells of it: boxes in fractions of the exported image, without what its crop cuts off. */
export function asExported(picture: Picture): Pick<Picture, 'target' | 'masks' | 'kept'> {
  const { target, masks, kept } = picture;
  const [shown] = target ? boxesExported([{ box: target }], picture) : [];
  const shownKept = boxesExported(kept ?? [], picture);
  return {
    masks: boxesExported(masks, picture),
    ...(shown && { target: shown.box }),
    ...(shownKept.length > 0 && { kept: shownKept }),
  };
}

/** The part of a picture that is exported, in fractions of the whole: its crop, to whole pixels. */
export function croppedBox({ width, height, crop }: Pick<Picture, 'width' | 'height' | 'crop'>): Box {
  const { x, y, width: wide, height: high } = croppedPixels({ width, height }, crop);
  return { x: x / width, y: y / height, width: wide / width, height: high / height };
}

/** Whether any of a box is in what is exported of a picture. */
export function isExported(box: Box, picture: Picture): boolean {
  const { width, height } = clip(box, croppedBox(picture));
  return width > 0 && height > 0;
}

/** The part of a box that a part of the picture shows, in fractions of that part; nothing when it shows none of it. */
function visiblePart(box: Box, part: Box): Box | undefined {
  const shown = clip(box, part);
  return shown.width > 0 && shown.height > 0 ? boxIn(shown, part) : undefined;
}

/** How much of the cropped picture's width or height its target takes: enough is left to see where one is. */
const SHARE = 1 / 3;
/** Less than this shows too little of the page, in image pixels of a picture of {@link USUAL_WIDTH}. */
const LEAST = { width: 480, height: 300 };
/** How wide a picture of an ordinary window is; one of a sharp screen has more pixels for the same. */
const USUAL_WIDTH = 1366;
/** A crop that leaves more than this of the width is hardly one. */
const MOST = 0.95;

/**
 * The crop that shows a target with what is around it, in the shape of the picture and within it. Nothing when the
 * target needs about all of the picture.
 */
export function zoomedTo(target: Box, { width, height }: Size): Box | undefined {
  const sharpness = Math.max(1, width / USUAL_WIDTH);
  // A box in the shape of the picture has the same fraction of its width and of its height.
  const share = Math.max(
    target.width / SHARE,
    target.height / SHARE,
    (LEAST.width * sharpness) / width,
    (LEAST.height * sharpness) / height,
  );
  if (share > MOST) return undefined;
  const from = (start: number, size: number) => Math.min(1 - share, Math.max(0, start + size / 2 - share / 2));
  return { x: from(target.x, target.width), y: from(target.y, target.height), width: share, height: share };
}
