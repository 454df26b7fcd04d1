import { useCallback, useRef, useState } from 'preact/hooks';
import type { Sop } from '../../../core/sop';
import { stepsOf } from '../../../core/sop';

/** Selects: the step besides the others or no more; all up to it; all; none. */
export type Pick = (how: 'toggle' | 'range' | 'all' | 'none' | 'these', stepIds?: readonly string[]) => void;

/** Which steps are selected. */
export interface Selection {
  selected: ReadonlySet<string>;
  /** Always the same function. */
  pick: Pick;
}

const NONE: ReadonlySet<string> = new Set();

/** Lets steps be selected, by themselves and as a range from the one that was chosen last. */
export function useSelection(now: { readonly current: Sop }): Selection {
  const [selected, setSelected] = useState(NONE);
  const anchor = useRef<string>();
  const pick = useCallback<Pick>(
    (how, stepIds = []) => {
      const order = stepsOf(now.current).map(({ id }) => id);
      const [stepId] = stepIds;
      setSelected((before) => {
        if (how === 'none') return NONE;
        if (how === 'all') return new Set(order);
        if (how === 'these' || stepId === undefined) return new Set(stepIds);
        if (how === 'range') return new Set(between(order, anchor.current ?? stepId, stepId));
        const after = new Set(before);
        if (!after.delete(stepId)) after.add(stepId);
        return after;
      });
      if (how !== 'range' && how !== 'all') anchor.current = stepId;
    },
    [now],
  );
  // Undoing and deleting take steps away that were selected.
  const ids = stepsOf(now.current).filter(({ id }) => selected.has(id));
  const there = ids.length === selected.size ? selected : new Set(ids.map(({ id }) => id));
  return { selected: there, pick };
}

function between(order: readonly string[], a: string, b: string): readonly string[] {
  const [from, to] = [order.indexOf(a), order.indexOf(b)].sort((x, y) => x - y) as [number, number];
  return from < 0 ? [b] : order.slice(from, to + 1);
}
