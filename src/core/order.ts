/**
 * Which of these numbers would have to go elsewhere for the rest to stand in ascending order: as few as can be. Gives
 * their indices.
 */
export function outOfOrder(numbers: readonly number[]): Set<number> {
  // For each length, the index of the smallest number that a row of that length can end with.
  const ends: number[] = [];
  const before: number[] = [];
  for (const [index, number] of numbers.entries()) {
    const at = ends.findIndex((end) => (numbers[end] ?? 0) >= number);
    const length = at === -1 ? ends.length : at;
    before[index] = ends[length - 1] ?? -1;
    ends[length] = index;
  }
  const moved = new Set(numbers.keys());
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) moved.delete(index);
  return moved;
}

/** Two lists as one: the later one with what is only in the earlier one behind what it stood behind there. */
export function merged<Item>(earlier: readonly Item[], later: readonly Item[], idOf: (item: Item) => string): Item[] {
  const result = [...later];
  const there = new Set(later.map(idOf));
  let previous: string | undefined;
  for (const item of earlier) {
    const id = idOf(item);
    if (!there.has(id)) result.splice(result.findIndex((one) => idOf(one) === previous) + 1, 0, item);
    previous = id;
  }
  return result;
}
