import type { Command } from '../../../core/command';
import type { Sop } from '../../../core/sop';

/** Where a step stands: `phase` and `index` count from 0. */
export interface Place {
  phase: number;
  index: number;
}

/** A side of something: before it or after it in reading order. */
export type Side = 'before' | 'after';

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

/** Those of the steps that are in the procedure, in reading order. */
export function inOrder(sop: Sop, stepIds: readonly string[]): string[] {
  const wanted = new Set(stepIds);
  return sop.phases.flatMap(({ steps }) => steps.flatMap(({ id }) => (wanted.has(id) ? [id] : [])));
}

/** Moves steps by one in reading order, over the edge of a phase into the next; nothing at either end. */
export function moveBy(sop: Sop, stepIds: readonly string[], by: -1 | 1): Command | undefined {
  const ids = inOrder(sop, stepIds);
  const leader = by < 0 ? ids[0] : ids.at(-1);
  const place = leader === undefined ? undefined : placeOf(sop, leader);
  if (!place) return undefined;
  const before = resting(sop, ids, place.phase, place.index);
  const all = resting(sop, ids, place.phase);
  if (by < 0 ? before > 0 : before < all) return moveTo(sop, ids, place.phase, before + by);
  const next = place.phase + by;
  return sop.phases[next] && moveTo(sop, ids, next, by < 0 ? resting(sop, ids, next) : 0);
}

/** Moves steps to just before or after another; nothing if that is where they are. */
export function moveBeside(sop: Sop, stepIds: readonly string[], besideId: string, side: Side): Command | undefined {
  const beside = placeOf(sop, besideId);
  const ids = inOrder(sop, stepIds);
  if (!beside || ids.includes(besideId)) return undefined;
  return moveTo(sop, ids, beside.phase, resting(sop, ids, beside.phase, beside.index) + (side === 'after' ? 1 : 0));
}

/** Moves steps to the beginning or end of a phase; nothing if that is where they are. */
export function moveInto(sop: Sop, stepIds: readonly string[], phaseId: string, side: Side): Command | undefined {
  const phase = sop.phases.findIndex(({ id }) => id === phaseId);
  const ids = inOrder(sop, stepIds);
  return phase < 0 ? undefined : moveTo(sop, ids, phase, side === 'before' ? 0 : resting(sop, ids, phase));
}

/** Moves a phase to just before or after another; nothing if that is where it is. */
export function movePhaseBeside(sop: Sop, phaseId: string, besideId: string, side: Side): Command | undefined {
  const from = sop.phases.findIndex(({ id }) => id === phaseId);
  const beside = sop.phases.findIndex(({ id }) => id === besideId);
  if (from < 0 || beside < 0 || from === beside) return undefined;
  const index = beside + (side === 'after' ? 1 : 0) - (from < beside ? 1 : 0);
  return index === from ? undefined : { do: 'movePhase', phaseId, index };
}

function moveTo(sop: Sop, ids: readonly string[], phase: number, index: number): Command | undefined {
  const target = sop.phases[phase];
  if (!target || ids.length === 0) return undefined;
  const there = target.steps.slice(index, index + ids.length);
  if (there.length === ids.length && there.every(({ id }) => ids.includes(id))) return undefined;
  return { do: 'moveSteps', stepIds: ids, phaseId: target.id, index };
}

/** How many steps of a phase stay where they are; with `until`, of those before that index. */
function resting(sop: Sop, ids: readonly string[], phase: number, until?: number): number {
  return (sop.phases[phase]?.steps ?? []).slice(0, until).filter(({ id }) => !ids.includes(id)).length;
}
