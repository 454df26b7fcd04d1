import type { Sop, Step } from '../sop';
import type { Changes } from './changes';
import { merged } from './merge';
import { picturesLike } from './pictures';
import { placeOf, stepsIn } from './place';

/** What can be done to steps. */
export const stepChanges: Changes<
  | 'editStep'
  | 'setCode'
  | 'deleteStep'
  | 'deleteSteps'
  | 'moveStep'
  | 'moveSteps'
  | 'mergeStep'
  | 'mergeSteps'
  | 'splitStep'
  | 'insertStep'
  | 'insertSteps'
> = {
  editStep(sop, { stepId, field, value }) {
    const step = placeOf(sop, stepId)?.step;
    if (!step) return;
    if (field === 'instruction') step.instruction = value;
    else if (value === '') delete step[field];
    else step[field] = value;
  },

  setCode(sop, { stepId, code }) {
    const step = placeOf(sop, stepId)?.step;
    if (!step) return;
    if (code) step.code = { ...code };
    else delete step.code;
  },

  deleteStep(sop, { stepId }) {
    const place = placeOf(sop, stepId);
    place?.steps.splice(place.index, 1);
  },

  deleteSteps(sop, { stepIds }) {
    takeOut(sop, new Set(stepIds));
  },

  moveStep(sop, { stepId, phaseId, index }) {
    const place = placeOf(sop, stepId);
    const target = stepsIn(sop, phaseId);
    if (!place || !target || (target === place.steps && index === place.index)) return;
    place.steps.splice(place.index, 1);
    target.splice(index, 0, place.step);
  },

  moveSteps(sop, { stepIds, phaseId, index }) {
    const target = stepsIn(sop, phaseId);
    const moving = new Set(stepIds);
    if (!target || isThere(target, moving, index)) return;
    const taken = takeOut(sop, moving);
    target.splice(index, 0, ...taken);
  },

  mergeStep(sop, { stepId }) {
    const place = placeOf(sop, stepId);
    const earlier = place?.steps[place.index - 1];
    if (place && earlier) mergeAll(sop, [earlier, place.step]);
  },

  mergeSteps(sop, { stepIds }) {
    const wanted = new Set(stepIds);
    mergeAll(
      sop,
      listsOf(sop).flatMap((steps) => steps.filter(({ id }) => wanted.has(id))),
    );
  },

  splitStep(sop, { stepId, newId, at }) {
    const place = placeOf(sop, stepId);
    if (!place || placeOf(sop, newId)) return;
    const { steps, index, step } = place;
    const [head, rest] = cutAt(step.instruction, at);
    const later: Step = { id: newId, action: 'note', instruction: rest };
    // What is seen at the end is seen after the later part.
    if (step.expected !== undefined) later.expected = step.expected;
    delete step.expected;
    step.instruction = head;
    steps.splice(index + 1, 0, later);
  },

  insertStep(sop, { stepId, phaseId, index, instruction, like = { action: 'note' } }) {
    if (!placeOf(sop, stepId))
      stepsIn(sop, phaseId)?.splice(index, 0, { id: stepId, ...structuredClone(like), instruction });
  },

  insertSteps(sop, { steps, phaseId, index }) {
    const target = stepsIn(sop, phaseId);
    if (!target) return;
    const taken = new Set(listsOf(sop).flatMap((list) => list.map(({ id }) => id)));
    const fresh = steps.filter(({ id }) => !taken.has(id) && taken.add(id)).map((step) => structuredClone(step));
    // A shot has the same masks wherever it is shown.
    for (const { picture, alternative } of fresh)
      for (const shown of [picture, alternative]) {
        const known = shown && picturesLike(sop, shown.shotId)[0];
        if (known) shown.masks = known.masks.map(({ kind, box }) => ({ kind, box: { ...box } }));
      }
    target.splice(index, 0, ...fresh);
  },
};

/** Takes those steps out of wherever they stand; gives them in the order they stood in. */
export function takeOut(sop: Sop, stepIds: ReadonlySet<string>): Step[] {
  const taken: Step[] = [];
  for (const steps of listsOf(sop))
    for (let index = 0; index < steps.length; ) {
      const step = steps[index];
      if (step && stepIds.has(step.id)) taken.push(...steps.splice(index, 1));
      else index++;
    }
  return taken;
}

function listsOf(sop: Sop): Step[][] {
  return [...sop.phases.map(({ steps }) => steps), sop.rollback];
}

/** Whether all of them stand side by side at that index already. */
function isThere(steps: readonly Step[], stepIds: ReadonlySet<string>, index: number): boolean {
  const count = steps.filter(({ id }) => stepIds.has(id)).length;
  return count === stepIds.size && steps.slice(index, index + count).every(({ id }) => stepIds.has(id));
}

/** Makes one of them, where the first stands. Whoever goes on with one of them goes on with all. */
function mergeAll(sop: Sop, parts: readonly Step[]): void {
  const [first, ...others] = parts;
  if (!first || others.length === 0) return;
  const place = placeOf(sop, first.id);
  if (!place) return;
  place.steps[place.index] = others.reduce(merged, first);
  const gone = new Set(others.map(({ id }) => id));
  takeOut(sop, gone);
  for (const steps of listsOf(sop))
    for (const step of steps) if (step.otherwise !== undefined && gone.has(step.otherwise)) step.otherwise = first.id;
}

/** A sentence in two; bold words and literals that are cut stay what they are on both sides. */
function cutAt(sentence: string, at: number): [string, string] {
  let head = sentence.slice(0, at).trimEnd();
  let rest = sentence.slice(at).trimStart();
  for (const mark of ['`', '**'])
    if ((head.split(mark).length - 1) % 2 === 1 && rest.includes(mark)) {
      head = head.endsWith(mark) ? head.slice(0, -mark.length).trimEnd() : head + mark;
      rest = rest.startsWith(mark) ? rest.slice(mark.length).trimStart() : mark + rest;
    }
  return [head, rest];
}
