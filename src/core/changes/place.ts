import { ROLLBACK } from '../command';
import type { Sop, Step } from '../sop';

/** The steps of the phase of that id, or those of the rollback. */
export function stepsIn(sop: Sop, phaseId: string): Step[] | undefined {
  return phaseId === ROLLBACK ? sop.rollback : sop.phases.find(({ id }) => id === phaseId)?.steps;
}

/** Where the step of that id stands, in the procedure or in the rollback; nothing when there is none. */
export function placeOf(sop: Sop, stepId: string): { steps: Step[]; index: number; step: Step } | undefined {
  for (const steps of [...sop.phases.map((phase) => phase.steps), sop.rollback]) {
    const index = steps.findIndex(({ id }) => id === stepId);
    const step = steps[index];
    if (step) return { steps, index, step };
  }
  return undefined;
}
