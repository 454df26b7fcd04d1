import type { Box, Rect } from './box';
import type { Mark, MarkColour, Point } from './mark';
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

const RADIUS = 14;
const FONT = 17;
const LINE_HEIGHT = 23;
const PADDING = { x: 10, y: 6 };

/** Draws one mark. */
export function drawMark(sheet: Sheet, mark: Mark): void {
  const { canvas } = sheet;
  canvas.save();
  canvas.lineJoin = 'round';
  canvas.lineCap = 'round';
  switch (mark.kind) {
    case 'arrow':
      drawArrow(sheet, mark);
      break;
    case 'box':
      drawBox(sheet, mark.box, COLOURS[mark.colour]);
      break;
    case 'callout':
      drawCallout(sheet, mark);
      break;
    case 'text':
      drawLabel(sheet, mark);
  }
  canvas.restore();
}

/** What a mark covers, in fractions of the picture. Words are measured with the canvas. */
export function boundsOf(sheet: Sheet, mark: Mark): Box {
  const { width, height } = sheet.picture;
  const { x, y, width: wide, height: high } = placeOf(sheet, mark);
  return { x: x / width, y: y / height, width: wide / width, height: high / height };
}

/** In image pixels. */
function placeOf(sheet: Sheet, mark: Mark): Rect {
  const { width, height } = sheet.picture;
  switch (mark.kind) {
    case 'arrow': {
      const [from, to] = [inPixels(sheet, mark.from), inPixels(sheet, mark.to)];
      const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
      return { x, y, width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) };
    }
    case 'box':
      return {
        x: mark.box.x * width,
        y: mark.box.y * height,
        width: mark.box.width * width,
        height: mark.box.height * height,
      };
    case 'callout': {
      const radius = RADIUS * unitOf(sheet.picture);
      const { x, y } = calloutCentre(sheet, mark.at);
      return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
    }
    case 'text':
      return labelOf(sheet, mark).place;
  }
}

function inPixels({ picture }: Sheet, { x, y }: Point): Point {
  return { x: x * picture.width, y: y * picture.height };
}

function drawArrow(sheet: Sheet, mark: Mark & { kind: 'arrow' }): void {
  const { canvas } = sheet;
  const unit = unitOf(sheet.picture);
  const [from, to] = [inPixels(sheet, mark.from), inPixels(sheet, mark.to)];
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return;
  const head = Math.min(16 * unit, length);
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const neck = { x: to.x - along.x * head, y: to.y - along.y * head };
  const side = { x: -along.y * head * 0.55, y: along.x * head * 0.55 };
  const outline = () => {
    canvas.beginPath();
    canvas.moveTo(from.x, from.y);
    canvas.lineTo(neck.x, neck.y);
    canvas.moveTo(to.x, to.y);
    canvas.lineTo(neck.x + side.x, neck.y + side.y);
    canvas.lineTo(neck.x - side.x, neck.y - side.y);
    canvas.closePath();
  };
  const colour = COLOURS[mark.colour];
  for (const [stroke, thickness] of [
    [HALO, 7 * unit],
    [colour, 4 * unit],
  ] as const) {
    outline();
    canvas.strokeStyle = stroke;
    canvas.lineWidth = thickness;
    canvas.stroke();
  }
  canvas.fillStyle = colour;
  canvas.fill();
}

function drawBox({ canvas, picture }: Sheet, { x, y, width, height }: Box, colour: string): void {
  const unit = unitOf(picture);
  for (const [stroke, thickness] of [
    [HALO, 6 * unit],
    [colour, 3 * unit],
  ] as const) {
    canvas.beginPath();
    canvas.roundRect(x * picture.width, y * picture.height, width * picture.width, height * picture.height, 3 * unit);
    canvas.strokeStyle = stroke;
    canvas.lineWidth = thickness;
    canvas.stroke();
  }
}

/** Wholly inside of what is shown. */
function calloutCentre(sheet: Sheet, at: Point): Point {
  const { x, y } = inPixels(sheet, at);
  const radius = (RADIUS + 2) * unitOf(sheet.picture);
  const { shown } = sheet;
  return {
    x: between(shown.x + radius, x, shown.x + shown.width - radius),
    y: between(shown.y + radius, y, shown.y + shown.height - radius),
  };
}

function drawCallout(sheet: Sheet, mark: Mark & { kind: 'callout' }): void {
  const { canvas } = sheet;
  const unit = unitOf(sheet.picture);
  const { x, y } = calloutCentre(sheet, mark.at);
  for (const [fill, radius] of [
    [HALO, RADIUS + 2],
    [COLOURS[mark.colour], RADIUS],
  ] as const) {
    canvas.beginPath();
    canvas.arc(x, y, radius * unit, 0, 2 * Math.PI);
    canvas.fillStyle = fill;
    canvas.fill();
  }
  const words = String(mark.number);
  canvas.fillStyle = HALO;
  // Three digits are narrower than the circle only when they are smaller.
  canvas.font = fontOf(unit * (words.length > 2 ? 0.7 : 1));
  canvas.textAlign = 'center';
  canvas.textBaseline = 'middle';
  canvas.fillText(words, x, y + 0.06 * FONT * unit);
}

function drawLabel(sheet: Sheet, mark: Mark & { kind: 'text' }): void {
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

/** The lines of a label as they are broken, and where it lies, wholly inside of what is shown if it fits. */
function labelOf(sheet: Sheet, mark: Mark & { kind: 'text' }): { lines: string[]; place: Rect } {
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
  const { x, y } = inPixels(sheet, mark.at);
  const edge = 2 * unit;
  const left = between(shown.x + edge, x, shown.x + shown.width - width - edge);
  const top = between(shown.y + edge, y, shown.y + shown.height - height - edge);
  return { lines, place: { x: left, y: top, width, height } };
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

function fontOf(unit: number): string {
  return `600 ${FONT * unit}px system-ui, sans-serif`;
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
