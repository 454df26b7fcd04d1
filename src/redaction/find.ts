import * as list from './list';
import { plainOf } from './plain';
import type { Finding, Rule, Span, TextContext } from './rule';

/** Every rule, in the order in which their names are given when nothing else decides. */
export const RULES: readonly Rule[] = Object.values(list).flat();

const byId = new Map<string, Rule>();
for (const rule of RULES) if (!byId.has(rule.id)) byId.set(rule.id, rule);

/** How the person reads the rule of that id; the id itself for ids of other versions. */
export function ruleLabel(id: string): string {
  return byId.get(id)?.label ?? id;
}

/** Whether findings of that rule are replaced without asking. False for an unknown id. */
export function isCertain(id: string): boolean {
  return byId.get(id)?.certainty === 'certain';
}

const PLACEHOLDER = /<([a-z][a-z0-9-]{1,40}?)(?:-\d{1,4})?>/g;

/** The placeholders in a text: spans of `<rule-id>` or `<rule-id-2>` with the rule they stand for. */
export function placeholders(text: string): Finding[] {
  if (!text.includes('<')) return [];
  return [...text.matchAll(PLACEHOLDER)].flatMap((match) => {
    const [whole, name = ''] = match;
    const inner = whole.slice(1, -1);
    const rule = byId.has(inner) ? inner : byId.has(name) ? name : undefined;
    return rule === undefined ? [] : [{ rule, start: match.index, end: match.index + whole.length }];
  });
}

/**
 * All that is or may be secret in `text`, in order, not overlapping. Certain findings that touch become one, named by
 * the rule that knows most; possible ones give way to them. Placeholders of earlier findings are left alone.
 */
export function findings(text: string, context: TextContext, rules: readonly Rule[] = RULES): Finding[] {
  const plain = plainOf(text);
  const found: Found[] = [];
  for (const rule of rules) {
    for (const span of rule.find(plain.text, context)) {
      if (span.end > span.start) found.push({ rule, start: plain.origin(span.start), end: plain.origin(span.end - 1) + 1 });
    }
  }
  if (found.length === 0) return [];
  const certain = merged(found.filter(({ rule }) => rule.certainty === 'certain'));
  const possible = merged(found.filter(({ rule }) => rule.certainty === 'possible')).filter((span) => !certain.some((other) => overlap(span, other)));
  const masked = placeholders(text);
  return [...certain, ...possible]
    .flatMap(({ rule, start, end }) => without({ start, end }, masked).map((span) => ({ ...span, rule: rule.id })))
    .filter((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)))
    .sort((a, b) => a.start - b.start);
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
    if (last.rule.generic && !next.rule.generic) last.rule = next.rule;
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
