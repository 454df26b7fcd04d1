import type { Command } from '../core/command';
import { type Sop, type Step, stepsOf } from '../core/sop';
import { valued } from '../core/words';
import { toInlineMarkdown } from './sentence';
import type { Suggester } from './suggester';
import { cutIds, idsIn } from './volatile';

/** Ids that the system gave in this one run: the next run shows others. */
export const identifiers: Suggester = {
  id: 'identifiers',
  section: 'procedure',
  suggest(facts, sop, words) {
    const given = new Map<string, string>();
    const typed = stepsOf(sop).map(({ value = '' }) => value);
    for (const step of stepsOf(sop))
      for (const { text } of facts.steps.get(step.id)?.event.evidence ?? [])
        for (const id of idsIn(text))
          if (!given.has(id) && !typed.some((value) => value.includes(id))) given.set(id, step.id);
    return [...given].flatMap(([id, stepId], at) => {
      const commands = without(sop, id);
      if (commands.length === 0) return [];
      return [
        {
          id: `id-${stepId}-${at}`,
          section: 'procedure' as const,
          text: toInlineMarkdown(words('suggestId', { short: valued(cutIds(id)), id: valued(id) })),
          source: {
            stepIds: [
              stepId,
              ...stepsOf(sop)
                .filter((step) => hasId(step, id))
                .map((step) => step.id),
            ],
          },
          commands,
        },
      ];
    });
  },
};

/** Writes the id short wherever a sentence has it; addresses and names by which steps are found again keep it. */
function without(sop: Sop, id: string): Command[] {
  const short = (text: string) => text.replaceAll(id, cutIds(id));
  const inSteps = stepsOf(sop).flatMap((step) =>
    (['instruction', 'expected'] as const).flatMap((field): Command[] =>
      step[field]?.includes(id) ? [{ do: 'editStep', stepId: step.id, field, value: short(step[field]) }] : [],
    ),
  );
  const inPhases = sop.phases.flatMap(({ id: phaseId, expected }): Command[] =>
    expected?.includes(id) ? [{ do: 'editPhase', phaseId, field: 'expected', value: short(expected) }] : [],
  );
  const inList: Command[] = sop.validation.some((text) => text.includes(id))
    ? [{ do: 'setList', field: 'validation', value: sop.validation.map(short) }]
    : [];
  return [...inSteps, ...inPhases, ...inList];
}

function hasId({ instruction, expected }: Step, id: string): boolean {
  return instruction.includes(id) || expected?.includes(id) === true;
}
