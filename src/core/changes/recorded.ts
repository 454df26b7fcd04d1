import { type Sop, type Step, stepsOf } from '../sop';
import type { Changes } from './changes';
import { placeOf, stepsIn } from './place';

/** How what was recorded for a document becomes part of it. */
export const recordedChanges: Changes<'insertRecorded' | 'replaceRecorded'> = {
  insertRecorded(sop, { at, recorded }) {
    const place = placeOf(sop, at);
    const steps = place?.steps ?? stepsIn(sop, at);
    const added = newSteps(sop, recorded, place?.step ?? steps?.at(-1));
    if (!steps || added.length === 0) return;
    steps.splice(place ? place.index + 1 : steps.length, 0, ...added);
    takeOver(sop, recorded);
  },

  replaceRecorded(sop, { stepIds, recorded }) {
    const places = stepIds.flatMap((stepId) => placeOf(sop, stepId) ?? []);
    const [first] = places;
    const added = newSteps(sop, recorded, first?.step);
    if (!first || added.length === 0) return;
    first.steps.splice(first.index, 0, ...added);
    for (const { steps, step } of places) steps.splice(steps.indexOf(step), 1);
    takeOver(sop, recorded);
  },
};

/** Those that are not there yet, without the way to the page that the step before is on. */
function newSteps(sop: Sop, recorded: Sop, before: Step | undefined): Step[] {
  const all = stepsOf(recorded);
  const [first, ...rest] = all;
  const isThere = first?.action === 'navigate' && first.page?.url === before?.page?.url;
  const steps = isThere && rest.length > 0 ? rest : all;
  return structuredClone(steps.filter(({ id }) => !placeOf(sop, id)));
}

/** Adds what the document has not: tools and inputs by their names, prerequisites by their words. */
function takeOver(sop: Sop, recorded: Sop): void {
  const isNew = (known: readonly { name: string }[]) => (one: { name: string }) =>
    known.every(({ name }) => name !== one.name);
  const { tools, inputs, prerequisites } = structuredClone(recorded);
  sop.tools.push(...tools.filter(isNew(sop.tools)));
  sop.inputs.push(...inputs.filter(isNew(sop.inputs)));
  sop.prerequisites.push(...prerequisites.filter((text) => !sop.prerequisites.includes(text)));
}
