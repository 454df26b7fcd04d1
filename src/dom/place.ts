import type { Rect } from '../core/box';
import type { Root } from './survey';

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

/** Content boxes, in CSS pixels of the viewport, of a window's frames that show something, by their place in the window. */
export function frameRects(window: Window, roots: readonly Root[]): { index: number; rect: Rect }[] {
  if (window.length === 0) return [];
  const frames: { index: number; rect: Rect }[] = [];
  for (const root of roots)
    for (const frame of root.querySelectorAll<HTMLIFrameElement>('iframe, frame')) {
      const child = frame.contentWindow;
      let index = 0;
      while (index < window.length && window[index] !== child) index++;
      const rect = contentRect(frame);
      if (child && index < window.length && rect.width > 1 && rect.height > 1) frames.push({ index, rect });
    }
  return frames;
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
