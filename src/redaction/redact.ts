import { CERTAIN, DENY_LIST, findings } from './find';
import type { Lists } from './lists';
import type { Span, TextContext } from './rule';

/** More rounds than any text that was not made for it needs; a bound on the time of one that was. */
const ROUNDS = 8;

/** Gives what stands for a secret that a rule found. */
export type Placeholder = (rule: string, secret: string) => string;

/**
/** How a text is redacted, beyond what the rules say. */
export interface Manner {
  /** What the person always and never masks. */
  lists?: Lists | undefined;
  /** {@link byRule} by default. */
  placeholder?: Placeholder | undefined;
}

/**
 * `text` with everything certainly secret in it replaced, and what the person's lists always mask; what they never mask
 * stays. Redacting again changes nothing: what a replacement brings to light is looked for right away.
 */
export function redact(text: string, context: TextContext, { lists, placeholder = byRule }: Manner = {}): string {
  let redacted = text;
  for (let round = 0; ; round++) {
    const found = findings(redacted, context, CERTAIN, lists);
    if (found.length === 0) break;
    // A pattern such as /\bx/ finds something beside each of its own placeholders: nothing of the text is kept then.
    if (round === ROUNDS) return lists?.deny ? placeholderOf(DENY_LIST.id) : redacted;
    const before = redacted;
    redacted = replaced(
      before,
      found.map(({ rule, start, end }) => ({ start, end, by: placeholder(rule, before.slice(start, end)) })),
    );
  }
  return redacted;
}

/** The same for all secrets of a rule. */
export const byRule: Placeholder = (rule) => placeholderOf(rule);

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
