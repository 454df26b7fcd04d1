import { stepsOf } from '../core/sop';
import { named } from '../core/words';
import { type Failure, failuresOf } from './failures';
import { isSaid, spoken } from './said';
import { toInlineMarkdown } from './sentence';
import type { Suggester } from './suggester';

/** Errors that appeared, with what was done about them. */
export const troubleshooting: Suggester = {
  id: 'troubleshooting',
  section: 'troubleshooting',
  suggest(facts, sop, words) {
    const steps = new Map(stepsOf(sop).map((step) => [step.id, step]));
    const seen = new Set<string>();
    return failuresOf(facts).flatMap((failure) => {
      const { problem, at, fix, again } = failure;
      const last = again ?? fix.at(-1);
      const known = isSaid(
        sop.troubleshooting.map((one) => one.problem),
        problem,
      );
      if (known || seen.has(problem) || !last || !steps.has(last.event.id)) return [];
      seen.add(problem);
      const sentence = ({ event, described }: Failure['at']) => {
        const step = steps.get(event.id);
        // What is asked for by name is no cure: the value is.
        const isAsked = step?.value?.includes('{{') && !described.secret;
        return step && !isAsked ? step.instruction : toInlineMarkdown(described.instruction);
      };
      const retry = again && words('suggestAgain', { name: named(again.described.target?.name ?? '') });
      const sentences = [...fix.map(sentence), ...(retry ? [toInlineMarkdown(retry)] : [])];
      const resolution = sentences.map(spoken).join(' ');
      return [
        {
          id: `trouble-${at.event.id}`,
          section: 'troubleshooting' as const,
          text: [toInlineMarkdown(words('suggestTrouble', { problem: named(problem) })), ...sentences].join(' '),
          source: { stepIds: [...fix, ...(again ? [again] : [])].map(({ event }) => event.id) },
          commands: [
            {
              do: 'setList' as const,
              field: 'troubleshooting' as const,
              value: [...sop.troubleshooting, { problem, resolution }],
            },
          ],
        },
      ];
    });
  },
};
