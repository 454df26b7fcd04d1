import { stepsOf } from '../core/sop';
import { named } from '../core/words';
import { errorsAfter, failuresOf, keyOf } from './failures';
import { toInlineMarkdown } from './sentence';
import type { Suggester } from './suggester';

/** An attempt that failed and was done again: a reader should not have to fail, too. */
export const attempts: Suggester = {
  id: 'attempts',
  section: 'procedure',
  suggest(facts, sop, words) {
    const present = new Set(stepsOf(sop).map(({ id }) => id));
    const all = [...facts.steps.values()];
    return failuresOf(facts).flatMap(({ problem, at, fix, again }) => {
      if (!again) return [];
      const right = new Set(fix.map(keyOf));
      const from = all.lastIndexOf(at);
      // What was set wrong for it, and what was done for it that failed as well.
      const wrong = all.filter(
        (step, place) =>
          place <= from &&
          place > from - 40 &&
          (step === at || isSetBy(step) || isFailedTry(step, at)) &&
          (step === at || isFailedTry(step, at) || right.has(keyOf(step))),
      );
      const stepIds = wrong.map(({ event }) => event.id).filter((id) => present.has(id));
      if (!present.has(again.event.id) || !present.has(at.event.id)) return [];
      return [
        {
          id: `attempt-${at.event.id}`,
          section: 'procedure' as const,
          text: toInlineMarkdown(words('suggestLeaveOut', { text: named(problem) })),
          source: { stepIds },
          commands: stepIds.map((stepId) => ({ do: 'deleteStep' as const, stepId })),
        },
      ];
    });
  },
};

function isSetBy({ described }: { described: { action: string } }): boolean {
  return /^(fill|select|check|uncheck)$/.test(described.action);
}

function isFailedTry(step: Parameters<typeof keyOf>[0], at: Parameters<typeof keyOf>[0]): boolean {
  return keyOf(step) === keyOf(at) && step.event.kind === at.event.kind && errorsAfter(step).length > 0;
}
