import { ROLLBACK } from './command';
import { outOfOrder } from './order';
import type { Phase, Sop, Step } from './sop';

/** What was decided about each step and phase that both sides have. */
export interface Taking {
  /** Steps with what comes in of their texts, by id. */
  changed: ReadonlyMap<string, Step>;
  /** Ids of steps that go. */
  deleted: ReadonlySet<string>;
  /** Phases with what comes in of their texts, by id; their steps do not count. */
  phases: ReadonlyMap<string, Phase>;
}

/** Steps in lists: of a phase, by its id, or of the rollback. */
type Lists = Map<string, Step[]>;

/**
 * The steps that are there in the order that comes in: what was added or moved over there stands behind what it stands
 * behind there, all else where it is.
 */
export function takenSteps(base: Sop, theirs: Sop, mine: Sop, taking: Taking): Pick<Sop, 'phases' | 'rollback'> {
  const lists: Lists = listsOf(mine);
  for (const [list, steps] of lists)
    lists.set(
      list,
      steps.flatMap((step) => (taking.deleted.has(step.id) ? [] : (taking.changed.get(step.id) ?? step))),
    );
  const order = takenPhases(base, theirs, mine);
  for (const { id } of order) if (!lists.has(id)) lists.set(id, []);
  placeSteps(listsOf(base), listsOf(theirs), lists);
  const removed = new Set(base.phases.map(({ id }) => id).filter((id) => !theirs.phases.some((one) => one.id === id)));
  const phases = order
    .map((phase) => ({ ...(taking.phases.get(phase.id) ?? phase), steps: lists.get(phase.id) ?? [] }))
    // What was put into a phase meanwhile keeps it.
    .filter(({ id, steps }) => steps.length > 0 || !removed.has(id));
  return { phases, rollback: lists.get(ROLLBACK) ?? [] };
}

function listsOf(sop: Sop): Lists {
  return new Map([...sop.phases.map(({ id, steps }) => [id, steps] as const), [ROLLBACK, sop.rollback] as const]);
}

/** The phases that are there with those that come in, in the order that comes in. */
function takenPhases(base: Sop, theirs: Sop, mine: Sop): Phase[] {
  const known = new Set(base.phases.map(({ id }) => id));
  const here = new Set(mine.phases.map(({ id }) => id));
  const wanted = theirs.phases.filter(({ id }) => here.has(id) || !known.has(id));
  const moved = movedOf(
    base.phases.map(({ id }) => id),
    theirs.phases.map(({ id }) => id),
  );
  const result = mine.phases.filter(({ id }) => !moved.has(id));
  for (const [at, phase] of wanted.entries()) {
    if (result.some(({ id }) => id === phase.id)) continue;
    const own = mine.phases.find(({ id }) => id === phase.id) ?? phase;
    result.splice(behind(result, wanted.slice(0, at)), 0, own);
  }
  return result;
}

/** Puts what was added or moved where it stands over there. */
function placeSteps(base: Lists, theirs: Lists, lists: Lists): void {
  const listOf = new Map([...base].flatMap(([list, steps]) => steps.map(({ id }) => [id, list] as const)));
  const here = new Map([...lists.values()].flat().map((step) => [step.id, step]));
  const moved = new Set<string>();
  for (const [list, steps] of theirs) {
    const stayed = steps.filter(({ id }) => listOf.get(id) === list).map(({ id }) => id);
    const order = movedOf(
      (base.get(list) ?? []).map(({ id }) => id),
      stayed,
    );
    for (const { id } of steps) if (listOf.get(id) !== list || order.has(id)) moved.add(id);
  }
  for (const [list, steps] of lists)
    lists.set(
      list,
      steps.filter(({ id }) => !moved.has(id)),
    );
  for (const [list, steps] of theirs)
    for (const [at, step] of steps.entries()) {
      if (!moved.has(step.id)) continue;
      // What was deleted here stays deleted.
      const own = listOf.has(step.id) ? here.get(step.id) : step;
      const into = own && (lists.get(list) ?? lists.get([...lists.keys()][0] ?? ''));
      into?.splice(behind(into, steps.slice(0, at)), 0, own as Step);
    }
}

/** The place behind the last of these that is in the list; the first if none is. */
function behind(list: readonly { id: string }[], before: readonly { id: string }[]): number {
  for (const { id } of [...before].reverse()) {
    const at = list.findIndex((one) => one.id === id);
    if (at >= 0) return at + 1;
  }
  return 0;
}

/** Ids that stand elsewhere than they did among those that both have. */
function movedOf(before: readonly string[], after: readonly string[]): Set<string> {
  const places = new Map(before.map((id, at) => [id, at]));
  const both = after.filter((id) => places.has(id));
  const moved = outOfOrder(both.map((id) => places.get(id) ?? 0));
  return new Set(both.filter((_, at) => moved.has(at)));
}
