import * as v from 'valibot';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/**
 * Where what is recorded goes when it is for an SOP that is there: `insert` puts it after a step or at the end of a phase,
 * `retake` takes its picture for a step, `replace` puts it in the place of steps.
 */
export const Into = v.variant('way', [
  v.object({ way: v.literal('insert'), sopId: id, at: id }),
  v.object({ way: v.literal('retake'), sopId: id, stepId: id }),
  v.object({ way: v.literal('replace'), sopId: id, stepIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(5000)) }),
]);
export type Into = v.InferOutput<typeof Into>;
