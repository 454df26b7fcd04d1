import { plainInline } from '../../../core/inline';
import type { Sop } from '../../../core/sop';
import type { Translate } from '../../../ui/words';

/** Longer sentences are cut in lists to choose from, in characters. */
const LIMIT = 60;

/** Something to choose: a phase or a step, as a list shows it. */
export interface Choice {
  id: string;
  /** E.g. `2.3 Click Build.` */
  label: string;
}

/** Ids of all steps in the order of the document, with their printed numbers; those of the rollback as `R1`. */
export function numbersOf(sop: Sop): Map<string, string> {
  return new Map([
    ...sop.phases.flatMap(({ steps }, phase) =>
      steps.map(({ id }, index): [string, string] => [id, `${phase + 1}.${index + 1}`]),
    ),
    ...sop.rollback.map(({ id }, index): [string, string] => [id, `R${index + 1}`]),
  ]);
}

/** The steps from which a way leads elsewhere, with the number of the step it leads to; empty when that is gone. */
export function waysOf(sop: Sop): Map<string, string> {
  const steps = [...sop.phases.flatMap((phase) => phase.steps), ...sop.rollback];
  if (steps.every(({ otherwise }) => otherwise === undefined)) return new Map();
  const numbers = numbersOf(sop);
  return new Map(
    steps.flatMap(({ id, otherwise }) => (otherwise === undefined ? [] : [[id, numbers.get(otherwise) ?? '']])),
  );
}

/** The sentence of that key for so many: the one whose key ends in `One` for a single one. */
export function counted(key: string, count: number, t: Translate): string {
  return count === 1 ? t(`${key}One`) : t(key, { count: String(count) });
}

/** Whether both have the same ids with the same numbers. */
export function sameNumbers(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([id, number]) => b.get(id) === number);
}

/** All steps, to choose from. */
export function stepChoices(sop: Sop): Choice[] {
  const numbers = numbersOf(sop);
  return [...sop.phases.flatMap(({ steps }) => steps), ...sop.rollback].map(({ id, instruction }) => {
    const words = plainInline(instruction);
    return { id, label: `${numbers.get(id)} ${words.length > LIMIT ? `${words.slice(0, LIMIT - 1)}…` : words}` };
  });
}

/** All phases, to choose from; `untitled` stands for the title of those that have none. */
export function phaseChoices(sop: Sop, untitled: string): Choice[] {
  return sop.phases.map(({ id, title }, at) => ({ id, label: `${at + 1} ${title || untitled}` }));
}
