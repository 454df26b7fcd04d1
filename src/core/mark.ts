import * as v from 'valibot';
import { Box } from './box';

/** Colours of marks and highlights, by name: how each looks stands in `core/sheet.ts`. Stored: never renamed. */
export const MarkColour = v.picklist(['red', 'amber', 'green', 'blue', 'violet', 'black']);
export type MarkColour = v.InferOutput<typeof MarkColour>;

/** A point in fractions of a picture, origin at its top left corner. */
export const Point = v.object({ x: v.number(), y: v.number() });
export type Point = v.InferOutput<typeof Point>;

const common = { id: v.string(), colour: MarkColour };

/** Something that a person drew on a step's picture, in fractions of the whole picture. */
export const Mark = v.variant('kind', [
  v.object({ ...common, kind: v.literal('arrow'), from: Point, to: Point }),
  v.object({ ...common, kind: v.literal('box'), box: Box }),
  /** A number in a circle around `at`. */
  v.object({ ...common, kind: v.literal('callout'), at: Point, number: v.number() }),
  /** Words on a label whose top left corner is `at`; lines end with a line feed. */
  v.object({ ...common, kind: v.literal('text'), at: Point, text: v.string() }),
]);
export type Mark = v.InferOutput<typeof Mark>;

/** How the element acted on is pointed out. */
export const Highlight = v.object({
  /** `spotlight`: all around it is darker. */
  style: v.picklist(['frame', 'round', 'spotlight', 'none']),
  colour: MarkColour,
});
export type Highlight = v.InferOutput<typeof Highlight>;

/** The highlight of a picture for which none was chosen. */
export const USUAL_HIGHLIGHT: Highlight = { style: 'frame', colour: 'red' };

/** The number of the next callout on a picture with these marks: one more than the highest. */
export function nextNumber(marks: readonly Mark[]): number {
  return Math.max(0, ...marks.map((mark) => (mark.kind === 'callout' ? mark.number : 0))) + 1;
}
