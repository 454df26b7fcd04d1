import { CERTAIN, DENY_LIST, findings } from './find';
import type { Lists } from './lists';
import type { Span, TextContext } from './rule';

/** More rounds than any text that was not made for it needs; a bound on the time of one that was. */
const ROUNDS = 8;

/**
 * `text` with everything certainly secret in it replaced by `<rule-id>`. Redacting again changes nothing: what a
 * replacement brings to light is looked for right away. What the person's `lists` always mask is replaced, too, and what
 * they never mask stays.
 */
export function redact(text: string, context: TextContext, lists?: Lists): string {
  let redacted = text;
  for (let round = 0; ; round++) {
    const found = findings(redacted, context, CERTAIN, lists);
    if (found.length === 0) break;
    // A pattern such as /\bx/ finds something beside each of its own placeholders: nothing of the text is kept then.
    if (round === ROUNDS) return lists?.deny ? placeholderOf(DENY_LIST.id) : redacted;
    redacted = replaced(
      redacted,
      found.map((finding) => ({ ...finding, by: placeholderOf(finding.rule) })),
    );
  }
  return redacted;
}

/** What stands for a secret of that rule. */
export function placeholderOf(rule: string): string {
  return `<${rule}>`;
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
