import { PLACEHOLDER } from '../core/placeholder';
import { POSSIBLE_IDS } from '../core/possible';
import * as list from './list';
import type { Lists } from './lists';
import { asItIs, plainOf } from './plain';
import { type Finding, matchesOf, type Rule, type Span, type TextContext } from './rule';
import { glanceAt } from './worth';

/** Every rule that finds what is certainly secret, in the order in which their names are given when nothing else decides. */
export const CERTAIN: readonly Rule[] = Object.values(list)
  .flat()
  .filter(({ certainty }) => certainty === 'certain');

/** What the person wants masked always, as a rule but for what it finds. The id is stored, never renamed. */
export const DENY_LIST = { id: 'deny-list', certainty: 'certain' } as const;

/** Stands for what the person masked by hand. */
export const MASKED = 'masked';

/** What may stand in a text for what was there; the last two for what a page's secret fields held. */
export const PLACEHOLDER_IDS: ReadonlySet<string> = new Set([
  ...CERTAIN.map(({ id }) => id),
  ...POSSIBLE_IDS,
  DENY_LIST.id,
  MASKED,
  'secret',
  'secret-field',
]);

/** The placeholders in a text: spans of `<rule-id>`, with number, fingerprint or neither, and the rule they stand for. */
export function placeholders(text: string): Finding[] {
  if (!text.includes('<')) return [];
  return matchesOf(text, PLACEHOLDER).flatMap((match) => {
    const [whole, name = ''] = match;
    const inner = whole.slice(1, -1);
    const rule = [inner, name].find((id) => PLACEHOLDER_IDS.has(id));
    return rule === undefined ? [] : [{ rule, start: match.index, end: match.index + whole.length }];
  });
}

/** Pages and editors put them where a space would break a line; rules know the common one. */
const OTHER_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * All that `rules` find in `text` (by default what is certainly secret), in order, not overlapping. Certain findings
 * that touch become one, named by the rule that knows most; possible ones give way to them. Placeholders of earlier findings are left alone.
 * Of the person's `lists`, what is always masked is found as well, and what the other rules find in what is never masked
 * does not count.
 */
export function findings(
  text: string,
  context: TextContext,
  rules: readonly Rule[] = CERTAIN,
  lists?: Lists,
): Finding[] {
  const { isPlain, isWorthReading } = glanceAt(text);
  const deny = lists?.deny;
  if (!isWorthReading && !deny) return [];
  const masked = placeholders(text);
  const spaced = isPlain ? text : text.replace(OTHER_SPACES, ' ');
  const read = masked.length > 0 ? blanked(spaced, masked) : spaced;
  const plain = isPlain ? asItIs(read) : plainOf(read);
  const found: Found[] = [];
  // Searched for only when there is something to allow.
  let allowed: Span[] | undefined;
  const isAllowed = (span: Span) => {
    allowed ??= lists?.allowed(plain.text) ?? [];
    return allowed.some((stretch) => contains(stretch, span));
  };
  let worth: Rule['worth'];
  let isWorth = true;
  const ask = (rule: Rule) => {
    if (rule.worth !== worth) {
      worth = rule.worth;
      isWorth = worth?.(plain.text) ?? true;
    }
    if (!isWorth) return;
    for (const span of rule.find(plain.text, context)) {
      if (span.end > span.start && (rule === deny || !isAllowed(span))) found.push({ rule, ...plain.origin(span) });
    }
  };
  if (isWorthReading) for (const rule of rules) ask(rule);
  if (deny) ask(deny);
  if (found.length === 0) return [];
  const certain = merged(found.filter(({ rule }) => rule.certainty === 'certain'));
  const possible = merged(found.filter(({ rule }) => rule.certainty === 'possible')).filter(
    (span) => !certain.some((other) => overlap(span, other)),
  );
  return [...certain, ...possible]
    .flatMap(({ rule, start, end }) => without({ start, end }, masked).map((span) => ({ ...span, rule: rule.id })))
    .filter((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)))
    .sort((a, b) => a.start - b.start);
}

/** Whether a stretch covers all of another. */
export function contains(stretch: Span, { start, end }: Span): boolean {
  return stretch.start <= start && end <= stretch.end;
}

/** Placeholders as `<____>`, of the same length: no rule should read the name of a secret out of one. */
function blanked(text: string, masked: readonly Span[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of masked) {
    result += `${text.slice(from, start)}<${'_'.repeat(end - start - 2)}>`;
    from = end;
  }
  return result + text.slice(from);
}

interface Found extends Span {
  rule: Rule;
}

/** Overlapping spans as one, earliest and longest first; a rule that knows the form gives the name. */
function merged(found: Found[]): Found[] {
  const result: Found[] = [];
  for (const next of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (!last || next.start >= last.end) {
      result.push({ ...next });
      continue;
    }
    last.end = Math.max(last.end, next.end);
    if ((next.rule.generality ?? 0) < (last.rule.generality ?? 0)) last.rule = next.rule;
  }
  return result;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** What is left of `span` beside `holes`, which are in order and do not overlap. */
function without(span: Span, holes: readonly Span[]): Span[] {
  const rest: Span[] = [];
  let start = span.start;
  for (const hole of holes) {
    if (hole.end <= start || hole.start >= span.end) continue;
    if (hole.start > start) rest.push({ start, end: hole.start });
    start = Math.max(start, hole.end);
  }
  if (start < span.end) rest.push({ start, end: span.end });
  return rest;
}
