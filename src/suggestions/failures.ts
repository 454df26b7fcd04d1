import type { ComposedStep } from '../core/compose';
import { fieldKey } from './fields';
import type { Facts } from './suggester';

/** Something that went wrong and was overcome. */
export interface Failure {
  /** What the page said. */
  problem: string;
  /** The step after which it said so. */
  at: ComposedStep;
  /** What was done next, and made it go away. */
  fix: readonly ComposedStep[];
  /** The same step again, which worked then; absent when a field alone was put right. */
  again?: ComposedStep;
}

/** Whoever does more than this before trying again did something else. */
const MOST = 6;

/** What went wrong, in the order of its happening; only what the procedure got over. */
export function failuresOf(facts: Facts): Failure[] {
  const all = [...facts.steps.values()];
  const failures: Failure[] = [];
  for (const [index, at] of all.entries()) {
    for (const problem of errorsAfter(at)) {
      // What is told once more at a later try was not overcome before it.
      if (all.slice(index + 1, index + 1 + MOST * 2).some((later) => errorsAfter(later).includes(problem))) continue;
      const tries = all.findIndex(
        (later, place) => place > index && isSame(later, at) && errorsAfter(later).length === 0,
      );
      const fix = all.slice(index + 1, tries).filter(({ described }) => !/^(tab|note|copy)$/.test(described.action));
      const again = all[tries];
      if (!again || fix.length > MOST || !wentOn(again, all[tries + 1])) continue;
      if (isField(again)) failures.push({ problem, at, fix: [again] });
      else failures.push({ problem, at, fix: corrections(fix, all.slice(0, index)), again });
    }
  }
  return failures;
}

/** Fields that were set before and set again are what was put right; when there are none, all that was done. */
function corrections(fix: readonly ComposedStep[], before: readonly ComposedStep[]): readonly ComposedStep[] {
  const again = fix.filter((step) => isField(step) && before.some((earlier) => keyOf(earlier) === keyOf(step)));
  return again.length > 0 ? again : fix;
}

/** What the page called wrong after a step. */
export function errorsAfter({ event }: ComposedStep): string[] {
  return (event.evidence ?? []).filter(({ kind }) => kind === 'error').map(({ text }) => text);
}

/** Names what a step acts on. */
export function keyOf({ described, event }: ComposedStep): string {
  return fieldKey({ target: described.target, page: event.page });
}

function isSame(one: ComposedStep, other: ComposedStep): boolean {
  return one.event.kind === other.event.kind && one.described.target !== undefined && keyOf(one) === keyOf(other);
}

function isField({ described }: ComposedStep): boolean {
  return /^(fill|select|check|uncheck)$/.test(described.action);
}

/** Whether it worked this time: the page showed something else, or something else was done next. */
function wentOn(again: ComposedStep, next: ComposedStep | undefined): boolean {
  return (again.event.evidence ?? []).some(({ kind }) => kind !== 'error') || next !== undefined;
}
