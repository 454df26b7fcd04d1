import { allSteps, type Sop } from '../core/sop';
import { isCertain, RULES } from './all';
import { contains, findings, placeholders } from './find';
import { occurrences, replaceIn } from './gate-replace';
import { type DocumentText, type Path, textsOf } from './gate-texts';
import type { Lists } from './lists';
import { mostTelling, nextNumbers } from './number';
import { valuesOfSecretNames } from './pair';
import { placeholderOf } from './redact';
import type { Span } from './rule';

/** Something in the document that is or may be secret; the export waits until it is redacted or kept. */
export interface GateFinding {
  /** The same for the same finding of the same document. */
  id: string;
  /** Keys and indices that lead from the document to the text. */
  path: Path;
  /** For the person, e.g. `Step 2.3, instruction`. */
  where: string;
  /** Id of the rule. */
  rule: string;
  /** False: may be harmless. */
  certain: boolean;
  /** The text that was found, as a reader sees it. */
  match: string;
  /** The match with some of the text around it. */
  preview: string;
}

/** Shorter matches are not looked for elsewhere: they would be found in words. */
export const SHORTEST_ECHO = 6;

/**
 * Everything in the document that is or may be secret and that nobody decided to keep, in the order of the document.
 * What is found once is found wherever else it stands, such as a password's value in the sentence about it. `lists` are
 * the person's own.
 */
export function gateFindings(sop: Sop, lists?: Lists): GateFinding[] {
  const kept = new Set(sop.kept.map(({ rule, match }) => `${rule} ${match}`));
  return allFindings(sop, lists).filter(({ rule, match }) => !kept.has(`${rule} ${match}`));
}

/** As {@link gateFindings}, with those that a person decided to keep. */
export function allFindings(sop: Sop, lists?: Lists): GateFinding[] {
  const texts = textsOf(sop);
  const named = secretsByLabel(sop);
  const found = texts.map((text) =>
    findings(text.plain.text, text.context, RULES, lists).map((finding) => ({ ...finding, text })),
  );
  const known = new Map(named.map((value) => [value, 'secret-value']));
  for (const { start, end, rule, text } of found.flat()) {
    const match = text.plain.text.slice(start, end);
    if (match.length >= SHORTEST_ECHO && !known.has(match)) known.set(match, rule);
  }
  return texts.flatMap((text, index) => {
    const here = found[index] ?? [];
    const echoes = [...known].flatMap(([match, rule]) =>
      occurrences(text.plain.text, match).map((span) => ({ ...span, rule, text })),
    );
    const allowed = lists?.allowed(text.plain.text) ?? [];
    const more = echoes.filter(
      (echo) =>
        !allowed.some((stretch) => contains(stretch, echo)) &&
        ![...here, ...placeholders(text.plain.text)].some((other) => echo.start < other.end && other.start < echo.end),
    );
    return [...here, ...withoutOverlaps(more)]
      .sort((a, b) => a.start - b.start)
      .map((finding) => gateFinding(text, finding, finding.rule));
  });
}

function gateFinding({ path, where, plain }: DocumentText, { start, end }: Span, rule: string): GateFinding {
  const around = { from: Math.max(0, start - 30), to: Math.min(plain.text.length, end + 30) };
  return {
    id: `${path.join('.')}:${rule}:${start}`,
    path,
    where: where.charAt(0).toUpperCase() + where.slice(1),
    rule,
    certain: isCertain(rule),
    match: plain.text.slice(start, end),
    preview: `${around.from > 0 ? '…' : ''}${plain.text.slice(around.from, around.to)}${around.to < plain.text.length ? '…' : ''}`,
  };
}

/** Values whose name stands in another field: typed into a field named like a secret, or an input's example. */
function secretsByLabel(sop: Sop): string[] {
  const steps = allSteps(sop);
  const pairs = [
    ...steps.filter((step) => step.action === 'fill').map((step) => [step.target?.name, step.value]),
    ...sop.inputs.flatMap((input) => [
      [input.name, input.example],
      [input.description, input.example],
    ]),
  ];
  return pairs.flatMap(([label = '', value = '']) => {
    const lead = `${label}: `;
    const isSecret = value.length >= 4 && valuesOfSecretNames(lead + value).some((span) => span.start >= lead.length);
    return isSecret && placeholders(value).length === 0 ? [value] : [];
  });
}

function withoutOverlaps<S extends Span>(spans: S[]): S[] {
  const result: S[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (result.at(-1)?.end ?? 0)) result.push(span);
  }
  return result;
}

/**
 * The document with each finding replaced by a numbered placeholder, and so wherever else the same is found: the same
 * match gets the same number, another match the next one of its rule.
 */
export function redactFindings(sop: Sop, found: readonly GateFinding[], lists?: Lists): Sop {
  const result = structuredClone(sop);
  for (const { match, places, by } of replacementsFor(sop, found, lists))
    for (const { path } of places) replaceIn(result, path, match, by);
  return result;
}

/** A text that was found, and what is put in its place. */
export interface Replacement {
  match: string;
  /** Where it was found. */
  places: readonly GateFinding[];
  by: string;
}

/** What {@link redactFindings} replaces. Longer ones first: a shorter one may be a part of them. */
export function replacementsFor(sop: Sop, found: readonly GateFinding[], lists?: Lists): Replacement[] {
  const all = [...found, ...gateFindings(sop, lists)];
  const next = nextNumbers(textsOf(sop));
  return [...new Set(found.map(({ match }) => match))]
    .filter((match) => match !== '')
    .map((match) => {
      const places = all.filter((finding) => finding.match === match);
      const rule = mostTelling(places.map((finding) => finding.rule));
      return { match, places, by: placeholderOf(rule, next(rule)) };
    })
    .sort((a, b) => b.match.length - a.match.length);
}

/** The document with the decision to leave this match of this rule in, wherever it stands. */
export function keepFinding(sop: Sop, { rule, match }: GateFinding, reason: string): Sop {
  const others = sop.kept.filter((kept) => kept.rule !== rule || kept.match !== match);
  return { ...sop, kept: [...others, { rule, match, reason }] };
}
