import { produce } from 'immer';
import { type Command, ROLLBACK } from './command';
import { renameReferences } from './input';
import type { Picture, PictureMask, Sop, Step } from './sop';

/** The document after the command. Commands that name something that is not there give back the same document. */
export function apply(sop: Sop, command: Command): Sop {
  return produce(sop, (draft) => change(draft, command));
}

/** Carries the command out on a document that may be changed in place: an immer draft. */
export function change(sop: Sop, command: Command): void {
  // The table and the union are keyed alike, which TypeScript cannot follow through an index.
  (changes[command.do] as (sop: Sop, command: Command) => void)(sop, command);
}

type Changes = { [Name in Command['do']]: (sop: Sop, command: Extract<Command, { do: Name }>) => void };

const changes: Changes = {
  setText(sop, { field, value }) {
    sop[field] = value;
  },

  setList(sop, { field, value }) {
    Object.assign(sop, { [field]: value });
  },

  renameInput(sop, { index, name }) {
    const input = sop.inputs[index];
    if (!input) return;
    if (input.name !== '' && name !== '') renameReferences(sop, input.name, name);
    input.name = name;
  },

  replace(sop, { document }) {
    if (document.id === sop.id) Object.assign(sop, document);
  },

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

  insertStep(sop, { stepId, phaseId, index, instruction }) {
    if (!placeOf(sop, stepId)) stepsIn(sop, phaseId)?.splice(index, 0, { id: stepId, action: 'note', instruction });
  },

  editPhase(sop, { phaseId, field, value }) {
    const phase = sop.phases.find(({ id }) => id === phaseId);
    if (!phase) return;
    if (field === 'title') phase.title = value;
    else if (value === '') delete phase[field];
    else phase[field] = value;
  },

  addPhase(sop, { phaseId, index, title }) {
    if (stepsIn(sop, phaseId)) return;
    sop.phases.splice(index, 0, { id: phaseId, title, steps: [] });
  },

  deletePhase(sop, { phaseId }) {
    const index = sop.phases.findIndex(({ id }) => id === phaseId);
    if (index >= 0) sop.phases.splice(index, 1);
  },

  joinPhase(sop, { phaseId }) {
    const index = sop.phases.findIndex(({ id }) => id === phaseId);
    const phase = sop.phases[index];
    const earlier = sop.phases[index - 1];
    if (!phase || !earlier) return;
    earlier.steps.push(...phase.steps);
    // What is seen at the end of the longer phase is what was seen at the end of its later part.
    if (phase.expected !== undefined) earlier.expected = phase.expected;
    sop.phases.splice(index, 1);
  },

  movePhase(sop, { phaseId, index }) {
    const from = sop.phases.findIndex(({ id }) => id === phaseId);
    const phase = sop.phases[from];
    if (!phase || from === index) return;
    sop.phases.splice(from, 1);
    sop.phases.splice(index, 0, phase);
  },

  splitPhase(sop, { stepId, phaseId, title }) {
    const at = sop.phases.findIndex(({ steps }) => steps.some(({ id }) => id === stepId));
    const phase = sop.phases[at];
    const index = phase?.steps.findIndex(({ id }) => id === stepId) ?? -1;
    if (!phase || index < 1 || stepsIn(sop, phaseId)) return;
    const { tool, role, expected } = phase;
    const steps = phase.steps.splice(index);
    delete phase.expected;
    sop.phases.splice(at + 1, 0, {
      id: phaseId,
      title,
      ...(role !== undefined && { role }),
      ...(tool !== undefined && { tool }),
      ...(expected !== undefined && { expected }),
      steps,
    });
  },

  addMask(sop, { stepId, mask }) {
    changeMasks(sop, stepId, (masks) => [...masks, mask]);
  },

  addMasks(sop, { masks: added }) {
    for (const { stepId, mask } of added) changeMasks(sop, stepId, (masks) => [...masks, mask]);
  },

  moveMask(sop, { stepId, index, box }) {
    changeMasks(sop, stepId, (masks) => masks.map((mask, at) => (at === index ? { ...mask, box } : mask)));
  },

  removeMask(sop, { stepId, index }) {
    changeMasks(sop, stepId, (masks) => masks.filter((_, at) => at !== index));
  },

  keepInPictures(sop, { places }) {
    for (const { stepId, kept } of places)
      for (const shown of picturesLike(sop, stepId)) shown.kept = [...(shown.kept ?? []), structuredClone(kept)];
  },

  askAgain(sop, { stepId, index }) {
    for (const shown of picturesLike(sop, stepId)) {
      const kept = (shown.kept ?? []).filter((_, at) => at !== index);
      if (kept.length > 0) shown.kept = kept;
      else delete shown.kept;
    }
  },

  swapPicture(sop, { stepId }) {
    const step = placeOf(sop, stepId)?.step;
    if (step?.picture && step.alternative) [step.picture, step.alternative] = [step.alternative, step.picture];
  },

  removePicture(sop, { stepId }) {
    const step = placeOf(sop, stepId)?.step;
    if (!step) return;
    delete step.picture;
    delete step.alternative;
  },
};

/** The steps of the phase of that id, or those of the rollback. */
function stepsIn(sop: Sop, phaseId: string): Step[] | undefined {
  return phaseId === ROLLBACK ? sop.rollback : sop.phases.find(({ id }) => id === phaseId)?.steps;
}

function placeOf(sop: Sop, stepId: string): { steps: Step[]; index: number; step: Step } | undefined {
  for (const steps of [...sop.phases.map((phase) => phase.steps), sop.rollback]) {
    const index = steps.findIndex(({ id }) => id === stepId);
    const step = steps[index];
    if (step) return { steps, index, step };
  }
  return undefined;
}

/** Masks cover pixels, so each picture of the same shot gets them: a copy left bare would leak at export. */
function changeMasks(sop: Sop, stepId: string, edit: (masks: PictureMask[]) => PictureMask[]): void {
  const picture = placeOf(sop, stepId)?.step.picture;
  if (!picture) return;
  const masks = edit(picture.masks);
  if (masks.length === picture.masks.length && masks.every((mask, at) => mask === picture.masks[at])) return;
  for (const shown of picturesLike(sop, stepId))
    shown.masks = masks.map(({ kind, box }) => ({ kind, box: { ...box } }));
}

/** The step's picture and all others of the same shot. */
function picturesLike(sop: Sop, stepId: string): Picture[] {
  const shotId = placeOf(sop, stepId)?.step.picture?.shotId;
  return [...sop.phases.flatMap((phase) => phase.steps), ...sop.rollback]
    .flatMap(({ picture, alternative }) => [picture ?? [], alternative ?? []].flat())
    .filter((picture) => picture.shotId === shotId);
}

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
