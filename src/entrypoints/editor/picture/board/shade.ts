import type { Rect } from '../../../../core/box';
import type { Canvas } from '../../../../core/sheet';

/** Over what is cut off: seen enough to decide about the edge, little enough to be taken for gone. */
const GONE = '#111827b3';

/** Shades what a crop cuts off, on a canvas in image pixels. */
export function drawCropped(canvas: Canvas, { width, height }: { width: number; height: number }, shown: Rect): void {
  canvas.beginPath();
  canvas.rect(0, 0, width, height);
  canvas.rect(shown.x, shown.y, shown.width, shown.height);
  canvas.fillStyle = GONE;
  canvas.fill('evenodd');
  canvas.strokeStyle = '#ffffff';
  canvas.lineWidth = 2;
  canvas.strokeRect(shown.x, shown.y, shown.width, shown.height);
}
