import type { Box, Rect } from './box';
import { boxesExported } from './crop';
import { boundsOf, drawMark } from './drawing-marks';
import { USUAL_HIGHLIGHT } from './mark';
import { type Canvas, COLOURS, HALO, type Sheet, unitOf } from './sheet';
import type { Picture, PictureWords } from './sop';

/** Opaque and unlike any page's background, so that it is seen as ours. */
const MASK = '#1f2937';
/** Over what a spotlight leaves out: still legible, no secret is covered by it. */
const SHADE = '#11182799';

/**
 * Draws what is marked on a picture: masks, then the highlight, then the person's marks. `shown` is the part that is seen,
 * in image pixels of the whole picture, which the canvas counts in. Export, editor and thumbnails draw with this.
 */
export function drawMarked(canvas: Canvas, picture: Picture, shown: Rect): void {
  const sheet: Sheet = { canvas, picture, shown };
  const highlight = picture.target && !isHighlightInPixels(picture) ? highlightOf(sheet, picture.target) : undefined;
  // First, so that masks have their colour everywhere.
  highlight?.shade();
  fillMasks(
    sheet,
    picture.masks.map(({ box }) => box),
  );
  highlight?.stroke();
  for (const mark of picture.marks ?? []) drawMark(sheet, mark);
}

/** What stands on a picture in words, and where, as far as it is exported: in fractions of the exported image. */
export function wordsOn(canvas: Canvas, picture: Picture, shown: Rect): PictureWords[] {
  const sheet: Sheet = { canvas, picture, shown };
  const drawn = (picture.marks ?? []).flatMap((mark) =>
    mark.kind === 'text' ? [{ text: mark.text, box: boundsOf(sheet, mark) }] : [],
  );
  return boxesExported([...(picture.finished?.words ?? []), ...drawn], picture);
}

/** Whether the highlight was burnt into the pixels by the export the picture was imported from. */
export function isHighlightInPixels({ finished, target, highlight }: Picture): boolean {
  return finished !== undefined && !highlight && String(numbersOf(finished.target)) === String(numbersOf(target));
}

function numbersOf(box: Box | undefined): number[] {
  return box ? [box.x, box.y, box.width, box.height] : [];
}

/** Fills boxes with solid colour, to whole pixels outwards: no edge shows through. */
function fillMasks({ canvas, picture: { width, height } }: Sheet, boxes: readonly Box[]): void {
  canvas.fillStyle = MASK;
  for (const box of boxes) {
    const left = Math.floor(box.x * width);
    const top = Math.floor(box.y * height);
    const right = Math.ceil((box.x + box.width) * width);
    const bottom = Math.ceil((box.y + box.height) * height);
    canvas.fillRect(left, top, right - left, bottom - top);
  }
}

/** What points a box out in the picture's way, wholly inside of what is shown; nothing where it is not wanted or has no room. */
function highlightOf(sheet: Sheet, box: Box): { shade: () => void; stroke: () => void } | undefined {
  const { canvas, picture, shown } = sheet;
  const { style, colour } = picture.highlight ?? USUAL_HIGHLIGHT;
  if (style === 'none') return undefined;
  const scale = unitOf(picture);
  const line = 3 * scale;
  const halo = line + 3 * scale;
  const padding = 2 * scale + line / 2;
  const left = Math.max(shown.x + halo / 2, box.x * picture.width - padding);
  const top = Math.max(shown.y + halo / 2, box.y * picture.height - padding);
  const right = Math.min(shown.x + shown.width - halo / 2, (box.x + box.width) * picture.width + padding);
  const bottom = Math.min(shown.y + shown.height - halo / 2, (box.y + box.height) * picture.height + padding);
  if (right <= left || bottom <= top) return undefined;
  const outline = () => {
    if (style === 'round') roundOutline(sheet, { x: left, y: top, width: right - left, height: bottom - top }, halo);
    else
      canvas.roundRect(
        left,
        top,
        right - left,
        bottom - top,
        Math.min(6 * scale, (right - left) / 2, (bottom - top) / 2),
      );
  };
  return {
    shade() {
      if (style !== 'spotlight') return;
      canvas.beginPath();
      canvas.rect(shown.x, shown.y, shown.width, shown.height);
      outline();
      canvas.fillStyle = SHADE;
      canvas.fill('evenodd');
    },
    stroke() {
      const strokes: [colour: string, width: number][] = [
        [HALO, halo],
        [COLOURS[colour], line],
      ];
      for (const [stroke, thickness] of strokes) {
        canvas.beginPath();
        outline();
        canvas.strokeStyle = stroke;
        canvas.lineWidth = thickness;
        canvas.stroke();
      }
    },
  };
}

/** An ellipse around a rectangle, as far as there is room for it. */
function roundOutline({ canvas, shown }: Sheet, { x, y, width, height }: Rect, halo: number): void {
  const centre = { x: x + width / 2, y: y + height / 2 };
  const room = (at: number, from: number, size: number) => Math.min(at - from, from + size - at) - halo / 2;
  const across = Math.min((width / 2) * Math.SQRT2, Math.max(width / 2, room(centre.x, shown.x, shown.width)));
  const down = Math.min((height / 2) * Math.SQRT2, Math.max(height / 2, room(centre.y, shown.y, shown.height)));
  canvas.ellipse(centre.x, centre.y, across, down, 0, 0, 2 * Math.PI);
}
