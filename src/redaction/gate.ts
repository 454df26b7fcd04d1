import type { Sop, Step } from '../core/sop';
import { isCertain, RULES, ruleLabel } from './all';
import { contains, findings, placeholders } from './find';
import { type DocumentText, isMarkdown, type Path, textAt, textsOf } from './gate-texts';
import type { Lists } from './lists';
import { valuesOfSecretNames } from './pair';
import { placeholderOf, replaced } from './redact';
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
  /** The rule as the person reads it. */
  label: string;
  /** False: may be harmless. */
  certain: boolean;
  /** The text that was found, as a reader sees it. */
  match: string;
  /** The match with some of the text around it. */
  preview: string;
}

/** Shorter matches are not looked for elsewhere: they would be found in words. */
const SHORTEST_ECHO = 6;

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
    label: ruleLabel(rule),
    certain: isCertain(rule),
    match: plain.text.slice(start, end),
    preview: `${around.from > 0 ? '…' : ''}${plain.text.slice(around.from, around.to)}${around.to < plain.text.length ? '…' : ''}`,
  };
}

/** Values whose name stands in another field: typed into a field named like a secret, or an input's example. */
function secretsByLabel(sop: Sop): string[] {
  const steps: Step[] = [...sop.phases.flatMap((phase) => phase.steps), ...sop.rollback];
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

function occurrences(text: string, match: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(match); start !== -1; start = text.indexOf(match, start + match.length)) {
    spans.push({ start, end: start + match.length });
  }
  return spans;
}

function withoutOverlaps<S extends Span>(spans: S[]): S[] {
  const result: S[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (result.at(-1)?.end ?? 0)) result.push(span);
  }
  return result;
}

/** The document with each finding replaced by its placeholder, wherever the same match stands in that text. */
export function redactFindings(sop: Sop, found: readonly GateFinding[]): Sop {
  const result = structuredClone(sop);
  for (const { path, match, rule } of found) {
    const text = textAt(result, path);
    if (!text || match === '') continue;
    const spans = occurrences(text.plain.text, match).map((span) => {
      const { start, end } = text.plain.origin(span);
      return { start, end, by: storedPlaceholder(text, start, rule) };
    });
    setAt(result, path, replaced(text.stored, spans));
  }
  return result;
}

/** In Markdown a `<` outside a code span begins a tag, so it is escaped there. */
function storedPlaceholder({ path, stored }: DocumentText, start: number, rule: string): string {
  const inCode = (stored.slice(0, start).match(/(?<!\\)`/g)?.length ?? 0) % 2 === 1;
  return (isMarkdown(path) && !inCode ? '\\' : '') + placeholderOf(rule);
}

function setAt(sop: Sop, path: Path, value: string): void {
  let part: unknown = sop;
  for (const key of path.slice(0, -1)) part = (part as Record<string | number, unknown>)[key];
  const last = path.at(-1);
  if (last !== undefined) (part as Record<string | number, unknown>)[last] = value;
}

/** The document with the decision to leave this match of this rule in, wherever it stands. */
export function keepFinding(sop: Sop, { rule, match }: GateFinding, reason: string): Sop {
  const others = sop.kept.filter((kept) => kept.rule !== rule || kept.match !== match);
  return { ...sop, kept: [...others, { rule, match, reason }] };
}
