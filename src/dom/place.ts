import type { Rect } from '../core/box';
import type { Root } from './survey';
import { closestUp } from './tree';

/** Of more frames nobody asks which are whose. */
const MOST_FRAMES = 1000;

/** The place of a window among its parent's frames, from the top window down; empty for the top window. */
export function framePath(window: Window | null): number[] {
  const path: number[] = [];
  // Indexing and comparing windows is allowed across origins; nothing else of a foreign parent is touched.
  for (let at = window; at && at !== at.parent && path.length < 20; at = at.parent) {
    const { parent } = at;
    let index = 0;
    while (index < parent.length && parent[index] !== at) index++;
    path.unshift(index);
  }
  return path;
}

/** An element's rectangle in CSS pixels of its frame's viewport. */
export function rectOf(element: Element): Rect {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

/** A frame as its parent shows it. */
export interface FramePlace {
  /** Its place among the window's frames; -1 when it cannot be told. */
  index: number;
  /** Content box, in CSS pixels of the viewport; of a skewed frame, what is around all of it. */
  rect: Rect;
  /** Rotated, mirrored or seen in perspective: nothing in it can be placed, but that it is within `rect`. */
  skewed?: true;
}

/** A window's frames that show something. */
export function frameRects(window: Window, roots: readonly Root[]): FramePlace[] {
  if (window.length === 0) return [];
  const places: FramePlace[] = [];
  const known = new Set<number>();
  const embeds: Element[] = [];
  const add = (frame: HTMLElement, index: number) => {
    const skewed = isSkewed(frame);
    const rect = skewed ? rectOf(frame) : contentRect(frame);
    if (rect.width > 1 && rect.height > 1 && frame.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      places.push({ index, rect, ...(skewed && { skewed }) });
  };
  for (const root of roots)
    for (const frame of root.querySelectorAll<HTMLIFrameElement>('iframe, frame, object, embed')) {
      const child = frame.contentWindow;
      let index = 0;
      while (index < window.length && window[index] !== child) index++;
      if (frame.localName === 'embed') embeds.push(frame);
      else if (child && index < window.length) {
        known.add(index);
        add(frame, index);
      }
    }
  // An embed does not tell its window: it has the one that is left.
  const left = Array.from({ length: Math.min(window.length, MOST_FRAMES) }, (_, index) => index).filter(
    (index) => !known.has(index),
  );
  const only = embeds.length === 1 && left.length === 1 ? left[0] : undefined;
  if (left.length > 0) for (const embed of embeds) add(embed as HTMLElement, only ?? -1);
  return places;
}

/** Whether something turns, mirrors or tilts what an element shows: then its sides are not those of its rectangle. */
function isSkewed(element: Element): boolean {
  return (
    closestUp(element, (at) => {
      const { transform, rotate, scale, offsetPath = 'none' } = getComputedStyle(at);
      if (offsetPath !== 'none' || /[1-9]/.test(rotate) || scale.includes('-')) return true;
      if (transform === 'none') return false;
      const { m11, m12, m13, m14, m21, m22, m23, m24, m31, m32 } = new DOMMatrix(transform);
      return m11 <= 0 || m22 <= 0 || [m12, m13, m14, m21, m23, m24, m31, m32].some((part) => Math.abs(part) > 1e-6);
    }) !== undefined
  );
}

function contentRect(frame: HTMLElement): Rect {
  const outer = frame.getBoundingClientRect();
  const style = getComputedStyle(frame);
  const scaleX = frame.offsetWidth > 0 ? outer.width / frame.offsetWidth : 1;
  const scaleY = frame.offsetHeight > 0 ? outer.height / frame.offsetHeight : 1;
  const padding = (side: string) => Number.parseFloat(style.getPropertyValue(`padding-${side}`)) || 0;
  return {
    x: outer.x + (frame.clientLeft + padding('left')) * scaleX,
    y: outer.y + (frame.clientTop + padding('top')) * scaleY,
    width: Math.max(0, (frame.clientWidth - padding('left') - padding('right')) * scaleX),
    height: Math.max(0, (frame.clientHeight - padding('top') - padding('bottom')) * scaleY),
  };
}
