import { findings } from './find';
import type { Span, TextContext } from './rule';

/** More rounds than any text that was not made for it needs; a bound on the time of one that was. */
const ROUNDS = 8;

/**
 * `text` with everything certainly secret in it replaced by `<rule-id>`. Redacting again changes nothing: what a
 * replacement brings to light is looked for right away.
 */
export function redact(text: string, context: TextContext): string {
  let redacted = text;
  for (let round = 0; round < ROUNDS; round++) {
    const found = findings(redacted, context);
    if (found.length === 0) break;
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
