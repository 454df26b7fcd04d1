import type { Box, Rect } from './box';
import { drawLabel, labelOf } from './drawing-label';
import type { Mark, Point } from './mark';
import { COLOURS, FONT, fitted, fontOf, HALO, inPixels, type Sheet, unitOf } from './sheet';

/** Of a callout's circle, in units. */
const RADIUS = 14;

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

function calloutCentre(sheet: Sheet, at: Point): Point {
  const centre = inPixels(sheet, at);
  const radius = (RADIUS + 2) * unitOf(sheet.picture);
  const size = { width: 2 * radius, height: 2 * radius };
  const corner = fitted(sheet, centre, { x: centre.x - radius, y: centre.y - radius }, size);
  return { x: corner.x + radius, y: corner.y + radius };
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
