import type { Phase } from '../sop';
import type { Changes } from './changes';
import { stepsIn } from './place';
import { takeOut } from './steps';

/** What can be done to phases. */
export const phaseChanges: Changes<
  'editPhase' | 'addPhase' | 'deletePhase' | 'joinPhase' | 'movePhase' | 'splitPhase' | 'groupSteps'
> = {
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

  groupSteps(sop, { stepIds, phaseId, restId, title }) {
    const wanted = new Set(stepIds);
    const at = sop.phases.findIndex(({ steps }) => steps.some(({ id }) => wanted.has(id)));
    const phase = sop.phases[at];
    if (!phase || phaseId === restId || stepsIn(sop, phaseId) || stepsIn(sop, restId)) return;
    const first = phase.steps.findIndex(({ id }) => wanted.has(id));
    const { tool, role } = phase;
    const facts = { ...(role !== undefined && { role }), ...(tool !== undefined && { tool }) };
    const taken = takeOut(sop, wanted);
    const rest = phase.steps.splice(first);
    const grouped: Phase = { id: phaseId, title, ...facts, steps: taken };
    const later: Phase[] =
      rest.length > 0 && first > 0 ? [{ id: restId, title: phase.title, ...facts, steps: rest }] : [];
    const last = later[0] ?? grouped;
    // What is seen at the end of the phase belongs to the end of what it was.
    if (phase.expected !== undefined && first > 0) {
      last.expected = phase.expected;
      delete phase.expected;
    }
    if (first === 0) phase.steps = rest;
    sop.phases.splice(first === 0 ? at : at + 1, 0, grouped, ...later);
  },
};
