import type { Rect } from './box';
import type { Mark } from './mark';
import { COLOURS, FONT, fitted, fontOf, HALO, inPixels, type Sheet, unitOf } from './sheet';

/** In units. */
const LINE_HEIGHT = 23;
const PADDING = { x: 10, y: 6 };

/** Draws words on a label of the mark's colour. */
export function drawLabel(sheet: Sheet, mark: Mark & { kind: 'text' }): void {
  const { canvas } = sheet;
  const unit = unitOf(sheet.picture);
  const { lines, place } = labelOf(sheet, mark);
  for (const [fill, more] of [
    [HALO, 2 * unit],
    [COLOURS[mark.colour], 0],
  ] as const) {
    canvas.beginPath();
    const size = [place.width + 2 * more, place.height + 2 * more] as const;
    canvas.roundRect(place.x - more, place.y - more, ...size, 5 * unit + more);
    canvas.fillStyle = fill;
    canvas.fill();
  }
  canvas.fillStyle = HALO;
  canvas.font = fontOf(unit);
  canvas.textAlign = 'left';
  canvas.textBaseline = 'middle';
  for (const [at, line] of lines.entries())
    canvas.fillText(line, place.x + PADDING.x * unit, place.y + (PADDING.y + (at + 0.5) * LINE_HEIGHT) * unit);
}

/** The lines of a label as they are broken, and where it lies. */
export function labelOf(sheet: Sheet, mark: Mark & { kind: 'text' }): { lines: string[]; place: Rect } {
  const { canvas, picture, shown } = sheet;
  const unit = unitOf(picture);
  canvas.save();
  canvas.font = fontOf(unit);
  const most = shown.width * 0.6;
  const lines = mark.text.split('\n').flatMap((line) => broken(line, most, (text) => canvas.measureText(text).width));
  const widest = Math.max(FONT * unit, ...lines.map((line) => canvas.measureText(line).width));
  canvas.restore();
  const width = widest + 2 * PADDING.x * unit;
  const height = (lines.length * LINE_HEIGHT + 2 * PADDING.y) * unit;
  const at = inPixels(sheet, mark.at);
  const edge = 2 * unit;
  const outside = { width: width + 2 * edge, height: height + 2 * edge };
  const { x, y } = fitted(sheet, at, { x: at.x - edge, y: at.y - edge }, outside);
  return { lines, place: { x: x + edge, y: y + edge, width, height } };
}

/** A line in as many as it takes for none to be wider than that; between words where there are any. */
function broken(line: string, most: number, widthOf: (text: string) => number): string[] {
  const lines = [''];
  for (const piece of line.split(/(?<=\s)/)) {
    const last = lines.length - 1;
    const longer = (lines[last] ?? '') + piece;
    if (lines[last] === '' || widthOf(longer.trimEnd()) <= most) lines[last] = longer;
    else lines.push(piece);
  }
  return lines.map((one) => one.trimEnd());
}
