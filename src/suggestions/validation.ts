import type { ComposedStep } from '../core/compose';
import { plainInline } from '../core/inline';
import { type Phase, type Sop, stepsOf } from '../core/sop';
import { named } from '../core/words';
import { deedsOf } from './deeds';
import { isSaid, oneMore } from './said';
import type { Suggester, Suggestion } from './suggester';
import { cutIds, cutVolatile } from './volatile';

/** Messages of what the page shows, as something to look for. */
const CHECKS = {
  message: 'expectedMessage',
  row: 'expectedRow',
  progress: 'expectedProgress',
  download: 'expectedDownload',
} as const;

/** More than this nobody checks. */
const MOST_FIELDS = 3;

/** What each phase led to, and what was changed and saved, as checks that a reader does. */
export const validation: Suggester = {
  id: 'validation',
  section: 'validation',
  suggest(facts, sop, words) {
    const shown = sop.phases.flatMap((phase): Suggestion[] => {
      const last = lastShown(phase, facts.steps);
      const isKnown = phase.steps.some(({ id }) => facts.steps.has(id));
      if (!last) return isKnown ? [] : written(sop, phase);
      const { stepId, kind, text } = last;
      const says = words(CHECKS[kind], { text: named(cutVolatile(text)) });
      const known = isSaid(sop.validation, text) || isSaid(sop.validation, cutVolatile(text));
      return known ? [] : oneMore(sop, 'validation', { id: `check-${stepId}`, stepIds: [stepId], says });
    });
    const present = new Set(stepsOf(sop).map(({ id }) => id));
    const set = deedsOf(facts, sop)
      .filter(({ effect }) => effect === 'change')
      .flatMap(({ fields }) => fields)
      .filter(
        ({ id, action, value = '', target, secret }) =>
          present.has(id) &&
          /^(fill|select)$/.test(action) &&
          !secret &&
          target?.name &&
          value !== '' &&
          value.length <= 80 &&
          !value.includes('\n'),
      )
      .slice(-MOST_FIELDS)
      .flatMap(({ id, target, value = '' }) => {
        const says = words('checkField', { name: named(target?.name ?? ''), value: { value } });
        return oneMore(sop, 'validation', { id: `check-${id}`, stepIds: [id], says });
      });
    return [...shown, ...set];
  },
};

/** Of a phase that was imported or written by hand nothing is known but what it says. */
function written(sop: Sop, { expected = '', steps }: Phase): Suggestion[] {
  const stepId = steps.at(-1)?.id;
  if (stepId === undefined || expected.trim() === '') return [];
  return oneMore(sop, 'validation', { id: `check-${stepId}`, stepIds: [stepId], says: [{ text: expected.trim() }] });
}

/** The last thing that a page showed in a phase, but for pages and dialogs that opened: they only lead on. */
function lastShown(
  { steps }: Phase,
  facts: ReadonlyMap<string, ComposedStep>,
): { stepId: string; kind: keyof typeof CHECKS; text: string } | undefined {
  for (const { id, expected } of [...steps].reverse()) {
    const evidence = facts.get(id)?.event.evidence ?? [];
    const found = evidence.findLast(({ kind }) => kind in CHECKS);
    // What the person took out of the step is nothing to check.
    if (found && expected !== undefined && isSaid([cutIds(plainInline(expected))], cutIds(found.text)))
      return { stepId: id, kind: found.kind as keyof typeof CHECKS, text: found.text };
  }
  return undefined;
}
