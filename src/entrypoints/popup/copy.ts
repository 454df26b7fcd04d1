import type { Shot } from '../../core/shot';
import type { Sop, Step } from '../../core/sop';

/**
 * The same SOP under ids of its own, so that deleting one does not take the other's pictures with it. The number
 * it is printed with stays.
 */
export function asCopy(sop: Sop, shots: readonly Shot[], newId: () => string): { sop: Sop; shots: Shot[] } {
  const ids = new Map(shots.map((shot) => [shot.id, newId()]));
  const own = (id: string) => ids.get(id) ?? id;
  const step = (original: Step): Step =>
    original.picture
      ? { ...original, picture: { ...original.picture, shotId: own(original.picture.shotId) } }
      : original;
  return {
    sop: {
      ...sop,
      id: newId(),
      phases: sop.phases.map((phase) => ({ ...phase, steps: phase.steps.map(step) })),
      rollback: sop.rollback.map(step),
    },
    shots: shots.map((shot) => ({ ...shot, id: own(shot.id) })),
  };
}
