import { type Box, boxOf, clip, isWithin, type Rect, rectInParent } from '../../core/box';
import type { Mask } from '../../core/shot';
import type { Changed, Surface } from '../../protocol';

/** What the frames of a tab say about one picture, put together. Boxes are fractions of the picture. */
export interface Composition {
  masks: Mask[];
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
 * Puts the reports of a tab's frames together. A frame that its parent shows but that did not report is masked
 * whole. A frame that lies about its place can only misplace its own masks: everything is cut at the frame's edge.
 */
export function composeSurfaces(surfaces: readonly Surface[]): Composition {
  const byPath = new Map<string, Surface>();
  for (const surface of surfaces) {
    const path = surface.path.join('.');
    byPath.set(path, together(byPath.get(path), surface));
  }
  const top = byPath.get('');
  if (!top) return { masks: [], placed: false, complete: false, told: false };
  const composition: Composition = { masks: [], viewport: top.viewport, placed: true, complete: true, told: true };
  const changes: Changed[] = [];
  const add = (rect: Rect, kind: string) => {
    const box = boxOf(rect, top.viewport);
    const known = composition.masks.some((mask) => mask.kind === kind && box && isWithin(box, mask.box));
    if (box && !known) composition.masks.push({ box, kind });
  };

  const place = (surface: Surface, frame: Rect, toTop: (rect: Rect) => Rect) => {
    if (surface.changed) changes.push(surface.changed);
    else composition.told = false;
    for (const { rect, kind } of surface.masks) add(clip(toTop(rect), frame), kind);
    if (surface.target) {
      const target = boxOf(clip(toTop(surface.target), frame), top.viewport);
      if (target) composition.target = target;
    }
    for (const { index, rect } of surface.frames) {
      const inside = clip(toTop(rect), frame);
      if (inside.width < 1 || inside.height < 1) continue;
      const child = byPath.get([...surface.path, index].join('.'));
      if (!child) {
        composition.complete = false;
        add(inside, 'frame');
      } else place(child, inside, (inner) => toTop(rectInParent(inner, rect, child.viewport)));
    }
  };
  place(top, { x: 0, y: 0, ...top.viewport }, (rect) => rect);
  return { ...composition, ...(top.changed && { changed: changes.reduce(widest) }) };
}

/** A frame reports when the picture is asked for and once more after it: what moved meanwhile is masked at both places. */
function together(first: Surface | undefined, later: Surface): Surface {
  if (!first) return later;
  const target = first.target ?? later.target;
  const changed =
    first.changed && later.changed ? widest(first.changed, later.changed) : (first.changed ?? later.changed);
  return { ...first, masks: [...first.masks, ...later.masks], ...(target && { target }), ...(changed && { changed }) };
}

/** The latest change before the action and the first after it. */
function widest(one: Changed, other: Changed): Changed {
  const before = Math.max(one.before ?? -Infinity, other.before ?? -Infinity);
  const after = Math.min(one.after ?? Infinity, other.after ?? Infinity);
  return { ...(Number.isFinite(before) && { before }), ...(Number.isFinite(after) && { after }) };
}
