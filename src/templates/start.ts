import type { Phase, Sop, Step } from '../core/sop';
import type { Skeleton } from './template';

/** What a new SOP needs beside its texts. */
export interface Beginning {
  id: string;
  /** As printed, e.g. `SOP-0001`. */
  sopId: string;
  /** ISO date. */
  today: string;
  /** First entry of the change log. */
  summary: string;
}

/** A new SOP with a template's texts. `newId` gives ids for phases and steps. */
export function sopFrom(skeleton: Skeleton, { id, sopId, today, summary }: Beginning, newId: () => string): Sop {
  const version = '1.0';
  return {
    ...structuredClone(skeleton),
    id,
    sopId,
    version,
    updated: today,
    owner: '',
    reviewBy: '',
    phases: skeleton.phases.map((phase) => ownPhase(phase, newId)),
    rollback: ownSteps(skeleton.rollback, newId),
    changeLog: [{ version, date: today, author: '', summary }],
    kept: [],
  };
}

/** A template's phase under an id of the SOP's own, and so its steps. */
export function ownPhase(phase: Phase, newId: () => string): Phase {
  return { ...phase, id: `phase-${newId()}`, steps: ownSteps(phase.steps, newId) };
}

/** A template's steps under ids of the SOP's own. */
export function ownSteps(steps: readonly Step[], newId: () => string): Step[] {
  return steps.map((step) => ({ ...structuredClone(step), id: newId() }));
}
