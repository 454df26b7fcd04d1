import { PLACEHOLDER } from '../core/placeholder';
import type { Sop } from '../core/sop';
import { CERTAIN, PLACEHOLDER_IDS } from './find';
import { type DocumentText, setAt, textsOf } from './gate-texts';
import { placeholderOf } from './redact';

const FINGERPRINT = /^[0-9a-f]{12}$/;

/**
 * The document with numbers in place of fingerprints: the same secret has the same placeholder everywhere, numbered by
 * rule in the order of the document. What several rules found is called by the one that knows most of it. Numbers go on
 * after those of the document that it is to be part of, if one is given: whether a secret is one of those cannot be told.
 */
export function numbered(sop: Sop, partOf?: Sop): Sop {
  const result = structuredClone(sop);
  const texts = textsOf(result);
  const rules = new Map<string, string>();
  for (const [rule, which] of texts.flatMap(placeholdersIn)) {
    const known = rules.get(which);
    if (FINGERPRINT.test(which)) rules.set(which, known === undefined ? rule : mostTelling([known, rule]));
  }
  const next = nextNumbers(partOf ? [...textsOf(partOf), ...texts] : texts);
  const names = new Map([...rules].map(([which, rule]) => [which, placeholderOf(rule, next(rule))]));
  for (const { path, stored } of texts) {
    const clean = stored.replace(PLACEHOLDER, (whole, rule, which = '') =>
      PLACEHOLDER_IDS.has(rule) ? (names.get(which) ?? whole) : whole,
    );
    if (clean !== stored) setAt(result, path, clean);
  }
  return result;
}

/** Counts on from the numbers that the placeholders in these texts have, for each rule by itself. */
export function nextNumbers(texts: readonly DocumentText[]): (rule: string) => number {
  const last = new Map<string, number>();
  for (const [rule, which] of texts.flatMap(placeholdersIn))
    if (/^\d{1,4}$/.test(which)) last.set(rule, Math.max(last.get(rule) ?? 0, Number(which)));
  return (rule) => {
    const number = (last.get(rule) ?? 0) + 1;
    last.set(rule, number);
    return number;
  };
}

/** Of rules that found the same, the one that knows most of what it is; the first of those that know as much. */
export function mostTelling(rules: readonly string[]): string {
  return [...rules].sort((a, b) => vagueness(a) - vagueness(b))[0] ?? '';
}

function vagueness(id: string): number {
  const rule = CERTAIN.find((one) => one.id === id);
  // What a field held, and what may be harmless, was found without knowing what it is.
  return rule ? (rule.generality ?? 0) : 3;
}

function placeholdersIn({ stored }: DocumentText): [rule: string, which: string][] {
  return [...stored.matchAll(PLACEHOLDER)].flatMap(([, rule = '', which = '']) =>
    PLACEHOLDER_IDS.has(rule) ? [[rule, which]] : [],
  );
}
