import { POSSIBLE_IDS } from '../core/possible';
import type { Say } from '../core/words';
import { CERTAIN, DENY_LIST, PLACEHOLDER_IDS } from './find';
import * as possible from './possible';
import type { Rule } from './rule';
import { secretlint } from './secretlint';

/** Every rule, those of `possible.ts` last. */
export const RULES: readonly Rule[] = /* @__PURE__ */ everyRule();

// In functions that are marked as pure, so that a bundle that asks for neither has none of it.
function everyRule(): Rule[] {
  return [...CERTAIN, ...secretlint.filter(({ certainty }) => certainty === 'possible'), ...Object.values(possible)];
}

const NAMED: ReadonlySet<string> = /* @__PURE__ */ new Set([...PLACEHOLDER_IDS, ...POSSIBLE_IDS]);

/** How the person reads the rule of that id: the message `rule_<id>`; the id itself for ids of other versions. */
export function ruleName(id: string, say: Say): string {
  return NAMED.has(id) ? say(`rule_${id.replaceAll('-', '_')}`) : id;
}

/** Whether findings of that rule are replaced without asking. False for an unknown id. */
export function isCertain(id: string): boolean {
  return [...CERTAIN, DENY_LIST].some((rule) => rule.id === id);
}
