import type { Rect } from './box';
import type { MarkColour, Point } from './mark';
import type { Picture } from './sop';

/** What both kinds of canvas can do here. */
export type Canvas = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** A picture to be drawn on: the canvas counts in image pixels of the whole picture, of which `shown` is seen. */
export interface Sheet {
  canvas: Canvas;
  picture: Pick<Picture, 'width' | 'height' | 'highlight'>;
  shown: Rect;
}

/** Around every mark, so that it is seen on light and on dark. */
export const HALO = '#ffffff';

/** How the colours look: each dark enough for white words on it (4.5 : 1). */
export const COLOURS: Record<MarkColour, string> = {
  red: '#e11d48',
  amber: '#b45309',
  green: '#15803d',
  blue: '#1d4ed8',
  violet: '#7e22ce',
  black: '#111827',
};

/** Width of the picture for which sizes are meant, in image pixels. */
const USUAL_WIDTH = 1366;

/** Sizes below are in these: as many image pixels as a mark needs to look the same on a sharp screen. */
export function unitOf({ width }: { width: number }): number {
  return Math.max(0.75, width / USUAL_WIDTH);
}

/** Height of letters, in units. */
export const FONT = 17;

/** A point of the picture in image pixels. */
export function inPixels({ picture }: Sheet, { x, y }: Point): Point {
  return { x: x * picture.width, y: y * picture.height };
}

/**
 * Where something of that size has its top left corner so that nothing of it is cut off: within what is shown when it is
 * about that, else within the picture, for what was cropped away must not come back at the edge.
 */
export function fitted(
  { picture, shown }: Sheet,
  about: Point,
  corner: Point,
  size: { width: number; height: number },
): Point {
  const isShown =
    about.x >= shown.x && about.y >= shown.y && about.x <= shown.x + shown.width && about.y <= shown.y + shown.height;
  const room = isShown ? shown : { x: 0, y: 0, ...picture };
  return {
    x: between(room.x, corner.x, room.x + room.width - size.width),
    y: between(room.y, corner.y, room.y + room.height - size.height),
  };
}

/** The font of words on pictures, `size` times as large as usual. */
export function fontOf(unit: number): string {
  return `600 ${FONT * unit}px system-ui, sans-serif`;
}

/** The number that is nearest to `value` between both; `least` when there is none. */
function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
