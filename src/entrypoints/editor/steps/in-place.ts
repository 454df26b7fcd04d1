import type { Step } from '../../../core/sop';

/** What of a step is written in its place, in the order in which it stands there. */
export const FIELDS = [
  'instruction',
  'code',
  'language',
  'value',
  'condition',
  'otherwise',
  'warning',
  'note',
  'tip',
  'expected',
] as const;

/** One of them. */
export type InPlaceField = (typeof FIELDS)[number];

/** What is being written, and the character before which the caret stands when it was pointed at. */
export interface InPlace {
  field: InPlaceField;
  caret?: number;
}

/** Whether the step has such a text. */
export function has(step: Step, field: InPlaceField): boolean {
  if (field === 'instruction') return true;
  if (field === 'code' || field === 'language') return step.code !== undefined;
  return step[field] !== undefined;
}

/** The next text that the step has, or the one before; nothing at either end. */
export function fieldAfter(step: Step, field: InPlaceField, by: -1 | 1): InPlaceField | undefined {
  const at = FIELDS.indexOf(field);
  return by > 0
    ? FIELDS.slice(at + 1).find((other) => has(step, other))
    : FIELDS.slice(0, at).findLast((other) => has(step, other));
}

/** Where in a source the words end that are shown of it: marks, which are not shown, are passed over. */
export function caretAfter(source: string, shown: string): number {
  let at = 0;
  for (const char of shown) {
    const next = source.indexOf(char, at);
    if (next < 0) break;
    at = next + char.length;
  }
  return at;
}

/** The words of an element that stand before a point of the window, if the browser can tell. */
export function wordsBefore(element: Element, x: number, y: number): string | undefined {
  const point = document.caretPositionFromPoint?.(x, y);
  if (!point || !element.contains(point.offsetNode)) return undefined;
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(point.offsetNode, point.offset);
  return range.toString();
}
