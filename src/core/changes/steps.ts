import type { Step } from '../sop';
import type { Changes } from './changes';
import { placeOf, stepsIn } from './place';

/** What can be done to steps. */
export const stepChanges: Changes<'editStep' | 'deleteStep' | 'moveStep' | 'mergeStep' | 'insertStep'> = {
  editStep(sop, { stepId, field, value }) {
    const step = placeOf(sop, stepId)?.step;
    if (!step) return;
    if (field === 'instruction') step.instruction = value;
    else if (value === '') delete step[field];
    else step[field] = value;
  },

  deleteStep(sop, { stepId }) {
    const place = placeOf(sop, stepId);
    place?.steps.splice(place.index, 1);
  },

  moveStep(sop, { stepId, phaseId, index }) {
    const place = placeOf(sop, stepId);
    const target = stepsIn(sop, phaseId);
    if (!place || !target || (target === place.steps && index === place.index)) return;
    place.steps.splice(place.index, 1);
    target.splice(index, 0, place.step);
  },

  mergeStep(sop, { stepId }) {
    const place = placeOf(sop, stepId);
    const earlier = place?.steps[place.index - 1];
    if (place && earlier) place.steps.splice(place.index - 1, 2, merged(earlier, place.step));
  },

  insertStep(sop, { stepId, phaseId, index, instruction, like = { action: 'note' } }) {
    if (!placeOf(sop, stepId))
      stepsIn(sop, phaseId)?.splice(index, 0, { id: stepId, ...structuredClone(like), instruction });
  },
};

/** Two steps as one: it is done like the later one, unless that is a mere note, and says what both say. */
function merged(earlier: Step, later: Step): Step {
  const base = later.action === 'note' && earlier.action !== 'note' ? earlier : later;
  const pictured = later.picture ? later : earlier;
  const both: Step = { ...base, id: earlier.id, instruction: joined(earlier.instruction, later.instruction) ?? '' };
  if (earlier.secret || later.secret) both.secret = true;
  for (const field of ['expected', 'condition', 'warning', 'note'] as const) {
    const text = joined(earlier[field], later[field]);
    if (text !== undefined) both[field] = text;
  }
  if (pictured.picture) {
    both.picture = pictured.picture;
    delete both.pictureMissing;
  }
  // How the page was between the two is not how both left it.
  if (pictured !== base) delete both.alternative;
  return both;
}

function joined(earlier = '', later = ''): string | undefined {
  const parts = [...new Set([earlier.trim(), later.trim()])].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' ') : undefined;
}
