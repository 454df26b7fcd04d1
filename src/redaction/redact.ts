import { findings } from './find';
import type { Span, TextContext } from './rule';

/** More rounds than any text that was not made for it needs; a bound on the time of one that was. */
const ROUNDS = 8;

/** Gives what stands for a secret that a rule found. */
export type Placeholder = (rule: string, secret: string) => string;

/**
 * `text` with everything certainly secret in it replaced, by `<rule-id>` unless told otherwise. Redacting again changes
 * nothing: what a replacement brings to light is looked for right away.
 */
export function redact(text: string, context: TextContext, placeholder: Placeholder = byRule): string {
  let redacted = text;
  for (let round = 0; round < ROUNDS; round++) {
    const found = findings(redacted, context);
    if (found.length === 0) break;
    const before = redacted;
    redacted = replaced(
      before,
      found.map(({ rule, start, end }) => ({ start, end, by: placeholder(rule, before.slice(start, end)) })),
    );
  }
  return redacted;
}

const byRule: Placeholder = (rule) => placeholderOf(rule);

/** What stands for a secret of that rule; `which` tells it from others: a number, or its fingerprint. */
export function placeholderOf(rule: string, which?: number | string): string {
  return which === undefined ? `<${rule}>` : `<${rule}-${which}>`;
}

/** `text` with each span (in order, not overlapping) replaced. */
export function replaced(text: string, spans: readonly (Span & { by: string })[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, by } of spans) {
    result += text.slice(from, start) + by;
    from = end;
  }
  return result + text.slice(from);
}
