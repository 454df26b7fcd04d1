import type { Box } from '../core/box';

/** What both kinds of canvas can do here. */
type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** Opaque and unlike any page's background, so that it is seen as ours. */
const MASK = '#1f2937';
/** Seen on light and on dark, also by most who confuse red and green, thanks to its halo. */
const HIGHLIGHT = '#e11d48';
const HALO = '#ffffff';

/** Width of the picture for which the sizes below are meant, in image pixels. */
const USUAL_WIDTH = 1366;

/** Fills every box (fractions of the canvas) with solid colour, to whole pixels outwards: no edge shows through. */
export function fillMasks(context: Context, boxes: readonly Box[]): void {
  const { width, height } = context.canvas;
  context.fillStyle = MASK;
  for (const box of boxes) {
    const left = Math.floor(box.x * width);
    const top = Math.floor(box.y * height);
    const right = Math.ceil((box.x + box.width) * width);
    const bottom = Math.ceil((box.y + box.height) * height);
    context.fillRect(left, top, right - left, bottom - top);
  }
}

/** Draws a rounded frame with a white halo around a box (fractions of the canvas), wholly inside the canvas. */
export function drawHighlight(context: Context, box: Box): void {
  const { width, height } = context.canvas;
  const scale = Math.max(0.75, width / USUAL_WIDTH);
  const line = 3 * scale;
  const halo = line + 3 * scale;
  const padding = 2 * scale + line / 2;
  const left = Math.max(halo / 2, box.x * width - padding);
  const top = Math.max(halo / 2, box.y * height - padding);
  const right = Math.min(width - halo / 2, (box.x + box.width) * width + padding);
  const bottom = Math.min(height - halo / 2, (box.y + box.height) * height + padding);
  if (right <= left || bottom <= top) return;
  const radius = Math.min(6 * scale, (right - left) / 2, (bottom - top) / 2);
  const strokes: [colour: string, width: number][] = [
    [HALO, halo],
    [HIGHLIGHT, line],
  ];
  for (const [colour, thickness] of strokes) {
    context.beginPath();
    context.roundRect(left, top, right - left, bottom - top, radius);
    context.strokeStyle = colour;
    context.lineWidth = thickness;
    context.stroke();
  }
}
