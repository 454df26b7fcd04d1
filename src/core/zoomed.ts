import { boxIn } from './box';
import { asExported, croppedBox, croppedPixels, zoomedTo } from './crop';
import type { Picture, Sop, Step } from './sop';
import type { FileImage } from './sop-file';

/**
 * A picture cut to its target and what is around it, within the crop that it has; nothing when it has no target there, shows it
 * from near already, or about all of it is needed.
 */
export function nearer(picture: Picture): Picture | undefined {
  const { target } = asExported(picture);
  const near = target && !picture.zoomed && zoomedTo(target, croppedPixels(picture, picture.crop));
  if (!near) return undefined;
  const { x, y, width, height } = croppedBox(picture);
  const crop = {
    x: x + near.x * width,
    y: y + near.y * height,
    width: near.width * width,
    height: near.height * height,
  };
  return { ...picture, crop, zoomed: true };
}

/** The document with each picture cut to its target, where that shows it any better. */
export function zoomed(sop: Sop): Sop {
  const near = (step: Step): Step => {
    const picture = step.picture && nearer(step.picture);
    return picture ? { ...step, picture } : step;
  };
  return {
    ...sop,
    phases: sop.phases.map((phase) => ({ ...phase, steps: phase.steps.map(near) })),
    rollback: sop.rollback.map(near),
  };
}

/** Which part of a picture's export its nearer one shows, in fractions of that export. */
export function detailIn(picture: Picture): (FileImage['detail'] & object)['part'] | undefined {
  const near = nearer(picture);
  return near && boxIn(croppedBox(near), croppedBox(picture));
}
