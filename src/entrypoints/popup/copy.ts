import { withShots } from '../../core/shots-of';
import type { Sop } from '../../core/sop';

/**
 * The same SOP under ids of its own, so that deleting one does not take the other's pictures with it. The number
 * it is printed with stays.
 */
export function asCopy<Picture extends { id: string }>(
  sop: Sop,
  shots: readonly Picture[],
  newId: () => string,
): { sop: Sop; shots: Picture[] } {
  const ids = new Map(shots.map((shot) => [shot.id, newId()]));
  const own = (id: string) => ids.get(id) ?? id;
  return {
    sop: { ...withShots(sop, own), id: newId() },
    shots: shots.map((shot) => ({ ...shot, id: own(shot.id) })),
  };
}
