import { type Box, boxOf, clip, isWithin, type Rect, rectInParent } from '../../core/box';
import type { Mask } from '../../core/shot';
import type { Changed, Surface } from '../../protocol';

/** What the frames of a tab say about one picture, put together. Boxes are fractions of the picture. */
export interface Composition {
  masks: Mask[];
  /** Over what may be secret. */
  proposed: Mask[];
  target?: Box;
  /** Of the top document, in CSS pixels; absent until it has answered. */
  viewport?: Surface['viewport'];
  /** Whether the top document answered: without it nothing can be said about the picture. */
  placed: boolean;
  /** Whether every frame that shows something answered. */
  complete: boolean;
  /** Around the action, in all frames that told of it; absent until the top document has. */
  changed?: Changed;
  /** Whether every frame that is in the picture told what changed. */
  told: boolean;
}

/**
 * Puts the reports of a tab's frames together. A frame that its parent shows but that did not report is masked whole, and so is one that is skewed and has anything to mask. A frame that lies about its place can only misplace its
 * own masks: everything is cut at the frame's edge.
 */
export function composeSurfaces(surfaces: readonly Surface[]): Composition {
  const byPath = new Map<string, Surface>();
  for (const surface of surfaces) {
    const path = surface.path.join('.');
    byPath.set(path, together(byPath.get(path), surface));
  }
  const top = byPath.get('');
  if (!top) return { masks: [], proposed: [], placed: false, complete: false, told: false };
  const composition: Composition = {
    masks: [],
    proposed: [],
    placed: true,
    viewport: top.viewport,
    complete: true,
    told: true,
  };
  const changes: Changed[] = [];
  const add = (rect: Rect, kind: string, masks: Mask[]) => {
    const box = boxOf(rect, top.viewport);
    const known = masks.some((mask) => mask.kind === kind && box && isWithin(box, mask.box));
    if (box && !known) masks.push({ box, kind });
  };

  /** `isExact`: whether more can be told of what the frame shows than that it is within `frame`. */
  const place = (surface: Surface, frame: Rect, toTop: (rect: Rect) => Rect, isExact: boolean) => {
    if (surface.changed) changes.push(surface.changed);
    else composition.told = false;
    for (const { rect, kind, possible } of surface.masks)
      add(clip(toTop(rect), frame), kind, possible ? composition.proposed : composition.masks);
    if (surface.target && isExact) {
      const target = boxOf(clip(toTop(surface.target), frame), top.viewport);
      if (target) composition.target ??= target;
    }
    for (const { index, rect, skewed } of surface.frames) {
      const inside = clip(toTop(rect), frame);
      if (inside.width < 1 || inside.height < 1) continue;
      const child = byPath.get([...surface.path, index].join('.'));
      if (!child) {
        composition.complete = false;
        add(inside, 'frame', composition.masks);
      } else if (skewed) place(child, inside, () => inside, false);
      else place(child, inside, (inner) => toTop(rectInParent(inner, rect, child.viewport)), isExact);
    }
  };
  place(top, { x: 0, y: 0, ...top.viewport }, (rect) => rect, true);
  return { ...composition, ...(top.changed && { changed: changes.reduce(widest) }) };
}

/**
 * The reports without what frames said to be secret after the action, for a picture that shows them before it: what came
 * since covers nothing there. What a frame said only then is all there is, and stays.
 */
export function withoutLater(surfaces: readonly Surface[]): Surface[] {
  const early = new Set(surfaces.filter(({ changed }) => !changed).map(({ path }) => path.join('.')));
  return surfaces.map((surface) =>
    surface.changed && early.has(surface.path.join('.')) ? { ...surface, masks: [] } : surface,
  );
}

/** A frame reports when the picture is asked for and once more after it: what moved meanwhile is masked at both places. */
function together(first: Surface | undefined, later: Surface): Surface {
  if (!first) return later;
  const target = first.target ?? later.target;
  const changed =
    first.changed && later.changed ? widest(first.changed, later.changed) : (first.changed ?? later.changed);
  const masks = [...first.masks, ...later.masks];
  const moved = later.frames.filter((frame) => !first.frames.some((known) => isSamePlace(known, frame)));
  const frames = [...first.frames, ...moved];
  return { ...first, masks, frames, ...(target && { target }), ...(changed && { changed }) };
}

type FramePlace = Surface['frames'][number];

function isSamePlace(one: FramePlace, other: FramePlace): boolean {
  const { x, y, width, height } = other.rect;
  return (
    one.index === other.index &&
    one.skewed === other.skewed &&
    one.rect.x === x &&
    one.rect.y === y &&
    one.rect.width === width &&
    one.rect.height === height
  );
}

/** The latest change before the action and the first after it. */
function widest(one: Changed, other: Changed): Changed {
  const before = Math.max(one.before ?? -Infinity, other.before ?? -Infinity);
  const after = Math.min(one.after ?? Infinity, other.after ?? Infinity);
  return { ...(Number.isFinite(before) && { before }), ...(Number.isFinite(after) && { after }) };
}
