import type { Command } from '../../../core/command';
import type { Sop } from '../../../core/sop';

/** Where a step stands: `phase` and `index` count from 0. */
export interface Place {
  phase: number;
  index: number;
}

/** Where the step of that id stands in the procedure; nothing for unknown ids and rollback steps. */
export function placeOf(sop: Sop, stepId: string): Place | undefined {
  for (const [phase, { steps }] of sop.phases.entries()) {
    const index = steps.findIndex(({ id }) => id === stepId);
    if (index >= 0) return { phase, index };
  }
  return undefined;
}

/** As printed: `1.2`. */
export function numberOf({ phase, index }: Place): string {
  return `${phase + 1}.${index + 1}`;
}

/** Moves a step by one in reading order, over the edge of its phase into the next; nothing at either end. */
export function moveBy(sop: Sop, stepId: string, by: -1 | 1): Command | undefined {
  const place = placeOf(sop, stepId);
  const phase = place && sop.phases[place.phase];
  if (!place || !phase) return undefined;
  const index = place.index + by;
  if (index >= 0 && index < phase.steps.length) return { do: 'moveStep', stepId, phaseId: phase.id, index };
  const next = sop.phases[place.phase + by];
  return next && { do: 'moveStep', stepId, phaseId: next.id, index: by < 0 ? next.steps.length : 0 };
}

/** Moves a step to just before or after another; nothing if that is where it is. */
export function moveBeside(sop: Sop, stepId: string, besideId: string, side: 'before' | 'after'): Command | undefined {
  const from = placeOf(sop, stepId);
  const beside = placeOf(sop, besideId);
  const phase = beside && sop.phases[beside.phase];
  if (!from || !beside || !phase || stepId === besideId) return undefined;
  const closing = from.phase === beside.phase && from.index < beside.index ? 1 : 0;
  const index = beside.index + (side === 'after' ? 1 : 0) - closing;
  if (from.phase === beside.phase && from.index === index) return undefined;
  return { do: 'moveStep', stepId, phaseId: phase.id, index };
}
