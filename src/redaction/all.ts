import { CERTAIN, DENY_LIST, MASKED } from './find';
import * as possible from './possible';
import type { Rule } from './rule';
import { secretlint } from './secretlint';

/** Every rule, those of `possible.ts` last. */
export const RULES: readonly Rule[] = /* @__PURE__ */ everyRule();

// In functions that are marked as pure, so that a bundle that asks for neither has none of it.
function everyRule(): Rule[] {
  return [...CERTAIN, ...secretlint.filter(({ certainty }) => certainty === 'possible'), ...Object.values(possible)];
}

/** What stands in texts for values that no rule found: what a page's secret fields held. */
const FIELD = 'Value of a secret field';

/** How the person reads the rule of that id; the id itself for ids of other versions. */
export function ruleLabel(id: string): string {
  if (id === MASKED) return 'Masked by hand';
  return [...RULES, DENY_LIST].find((rule) => rule.id === id)?.label ?? (/^secret(?:-field)?$/.test(id) ? FIELD : id);
}

/** Whether findings of that rule are replaced without asking. False for an unknown id. */
export function isCertain(id: string): boolean {
  return [...CERTAIN, DENY_LIST].some((rule) => rule.id === id);
}
