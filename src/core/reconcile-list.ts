import { isSame } from './same';

/**
 * A list that both sides may have changed: what was added and what was removed by either. `clashing`: both changed or
 * removed the same entry, and the list is mine as it is.
 */
export function reconcileList<Item>(
  base: readonly Item[],
  theirs: readonly Item[],
  mine: readonly Item[],
): { list: Item[]; clashing: boolean } {
  if (isSame(theirs, base) || isSame(theirs, mine)) return { list: [...mine], clashing: false };
  if (isSame(mine, base)) return { list: [...theirs], clashing: false };
  const has = (list: readonly Item[], item: Item) => list.some((one) => isSame(one, item));
  const removed = base.filter((item) => !has(theirs, item));
  const added = theirs.filter((item) => !has(base, item));
  const both = removed.some((item) => !has(mine, item));
  if (both && added.some((item) => !has(mine, item))) return { list: [...mine], clashing: true };
  const list = mine.filter((item) => !has(removed, item));
  for (const item of added) {
    if (has(list, item)) continue;
    const before = theirs.slice(0, theirs.indexOf(item)).findLast((one) => has(list, one));
    const at = before === undefined ? 0 : list.findIndex((one) => isSame(one, before)) + 1;
    list.splice(at, 0, item);
  }
  return { list, clashing: false };
}
