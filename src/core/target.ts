import * as v from 'valibot';

/** The longest accessible name that is kept, in characters; longer ones are cut with an ellipsis. */
export const NAME_LIMIT = 80;

/** The element an action was meant for, as a stranger would look for it. Frozen before the page reacts. */
export const Target = v.object({
  /** ARIA role, e.g. `button`; `generic` when the element has none. */
  role: v.pipe(v.string(), v.maxLength(60)),
  /** Accessible name as seen on screen, at most {@link NAME_LIMIT} characters; empty when nothing names it. */
  name: v.pipe(v.string(), v.maxLength(NAME_LIMIT)),
  /** What tells it from others of the same name, e.g. `row web-1`, or the nearest heading when it has no name. */
  context: v.optional(v.pipe(v.string(), v.maxLength(160))),
  /** Ways to find it again, best first. */
  selectors: v.array(v.pipe(v.string(), v.maxLength(1000))),
  /** Selectors of the frames around it, outermost first; absent in the top document. */
  frame: v.optional(v.array(v.pipe(v.string(), v.maxLength(1000)))),
});
export type Target = v.InferOutput<typeof Target>;
