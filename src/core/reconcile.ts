import { compare, type Difference } from './compare';
import { reconcileList } from './reconcile-list';
import { takenSteps } from './reconcile-steps';
import { isSame } from './same';
import type { Phase, Sop, Step } from './sop';

/** Both sides changed the same text, or one deleted what the other changed. */
export interface Clash {
  /** Names it; the same as long as the three documents are. */
  key: string;
  /** From what is there to what comes in. */
  difference: Difference;
}

/** What became of two people's changes to one document. */
export interface Reconciled {
  document: Sop;
  clashes: Clash[];
  /** Steps that were changed over there and are gone here: their changes go nowhere. */
  gone: Step[];
}

const TEXTS = ['title', 'sopId', 'owner', 'reviewBy', 'purpose', 'scope'] as const;
const LISTS = ['prerequisites', 'roles', 'tools', 'inputs', 'validation', 'troubleshooting', 'related'] as const;
const PHASE = ['title', 'role', 'expected'] as const;
const STEP = ['instruction', 'condition', 'otherwise', 'warning', 'note', 'tip', 'expected', 'code'] as const;

/**
 * `mine` with what was changed from `base` to `theirs` – texts, lists, order, additions, deletions – and nothing else: pictures and
 * facts of what is there stay. Of what both changed, mine is kept but for the clashes whose keys are in `taken`.
 */
export function reconcile(base: Sop, theirs: Sop, mine: Sop, taken: ReadonlySet<string>): Reconciled {
  const clashes: Clash[] = [];
  /** Asks which of two values it is to be; `as` puts one into the document that is there. */
  const ask = (key: string, as: (value: 'mine' | 'theirs') => Sop): boolean => {
    const [difference] = compare(as('mine'), as('theirs'));
    if (difference) clashes.push({ key, difference });
    return taken.has(key);
  };
  const document: Sop = { ...mine };
  for (const field of TEXTS) {
    if (theirs[field] === base[field] || theirs[field] === mine[field]) continue;
    const take =
      mine[field] === base[field] ||
      ask(field, (side) => ({ ...mine, [field]: (side === 'mine' ? mine : theirs)[field] }));
    if (take) document[field] = theirs[field];
  }
  for (const field of LISTS) {
    const { list, clashing } = reconcileList<unknown>(base[field], theirs[field], mine[field]);
    const take = clashing && ask(field, (side) => ({ ...mine, [field]: (side === 'mine' ? mine : theirs)[field] }));
    Object.assign(document, { [field]: take ? theirs[field] : list });
  }
  // The version says what was done here; entries of the change log stand beside each other.
  if (mine.version === base.version) document.version = theirs.version;
  document.changeLog = reconcileList(base.changeLog, theirs.changeLog, mine.changeLog).list;

  const steps = (sop: Sop) =>
    new Map([...sop.phases.flatMap((phase) => phase.steps), ...sop.rollback].map((step) => [step.id, step]));
  const [old, now, own] = [steps(base), steps(theirs), steps(mine)];
  const gone: Step[] = [];
  const changed = new Map<string, Step>();
  const deleted = new Set<string>();
  for (const [id, was] of old) {
    const [is, here] = [now.get(id), own.get(id)];
    const wasChanged = is === undefined || STEP.some((field) => !isSame(is[field], was[field]));
    if (!wasChanged) continue;
    if (!here) {
      if (is) gone.push(is);
      continue;
    }
    if (!is) {
      const keeps = STEP.some((field) => !isSame(here[field], was[field]));
      if (!keeps || ask(`delete ${id}`, (side) => (side === 'mine' ? mine : without(mine, id)))) deleted.add(id);
      continue;
    }
    changed.set(
      id,
      withFields(here, was, is, STEP, (field) =>
        ask(`step ${id} ${field}`, (side) => replaced(mine, side === 'mine' ? here : { ...here, [field]: is[field] })),
      ),
    );
  }
  const phaseOf = (sop: Sop, id: string) => sop.phases.find((phase) => phase.id === id);
  const phases = new Map<string, Phase>();
  for (const was of base.phases) {
    const [is, here] = [phaseOf(theirs, was.id), phaseOf(mine, was.id)];
    if (!is || !here) continue;
    const clash = (field: string) =>
      ask(`phase ${was.id} ${field}`, (side) => ({
        ...mine,
        phases: mine.phases.map((phase) =>
          phase === here && side === 'theirs' ? { ...here, [field]: is[field as 'title'] } : phase,
        ),
      }));
    phases.set(was.id, withFields(here, was, is, PHASE, clash));
  }
  const taking = { changed, deleted, phases };
  return { document: { ...document, ...takenSteps(base, theirs, mine, taking) }, clashes, gone };
}

/** The part with what was changed of its texts. */
function withFields<Part extends object, Field extends keyof Part & string>(
  here: Part,
  was: Part,
  is: Part,
  fields: readonly Field[],
  clash: (field: Field) => boolean,
): Part {
  const result = { ...here };
  for (const field of fields) {
    if (isSame(is[field], was[field]) || isSame(is[field], here[field])) continue;
    if (!isSame(here[field], was[field]) && !clash(field)) continue;
    if (is[field] === undefined) delete result[field];
    else result[field] = is[field];
  }
  return result;
}

function replaced(sop: Sop, step: Step): Sop {
  const put = (list: Step[]) => list.map((one) => (one.id === step.id ? step : one));
  return {
    ...sop,
    phases: sop.phases.map((phase) => ({ ...phase, steps: put(phase.steps) })),
    rollback: put(sop.rollback),
  };
}

function without(sop: Sop, id: string): Sop {
  const drop = (list: Step[]) => list.filter((one) => one.id !== id);
  return {
    ...sop,
    phases: sop.phases.map((phase) => ({ ...phase, steps: drop(phase.steps) })),
    rollback: drop(sop.rollback),
  };
}
