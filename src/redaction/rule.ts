/** Where a text stands; some formats only mean a secret in some places. */
export type TextContext = 'url' | 'input-value' | 'label' | 'title' | 'table-cell' | 'terminal';

/** A stretch of a text that is, or may be, secret: `start` inclusive, `end` exclusive, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** A span with the rule that found it. */
export interface Finding extends Span {
  /** Id of the rule. */
  rule: string;
}

/** One thing that must not be kept; the docstring of each says with `@see` where it is documented. */
export interface Rule {
  /** Kebab-case, stored with every mask and placeholder: never renamed. Its name is the message `rule_<id>`, `_` for `-`. */
  id: string;
  /** `certain`: replaced when it is captured. `possible`: proposed to the person, who may keep it. */
  certainty: 'certain' | 'possible';
  /**
   * Which of several rules that found the same gives the name: absent for one that knows the form of one thing, 1 for
   * one that knows many forms, 2 for one that goes by the place of a value.
   */
  generality?: 1 | 2;
  /** Whether a text is worth asking for it; rules in a row that have the same test are asked once. */
  worth?(text: string): boolean;
  /** The secret spans of `text`, in order, not overlapping. Time linear in the length of the text. */
  find(text: string, context: TextContext): Span[];
}

/**
 * The span of every match of `pattern` (global) in `text`: of its named group `secret` if it has one and the `d`
 * flag, else of the whole match. `accept` may turn a match down.
 */
export function spansOf(
  text: string,
  pattern: RegExp,
  accept: (secret: string, match: RegExpExecArray) => boolean = () => true,
): Span[] {
  pattern.lastIndex = 0;
  const spans: Span[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [start, end] = match.indices?.groups?.['secret'] ?? [match.index, match.index + match[0].length];
    const next = pattern.lastIndex > match.index ? pattern.lastIndex : match.index + 1;
    if (accept(text.slice(start, end), match)) spans.push({ start, end });
    // `accept` may use the pattern itself.
    pattern.lastIndex = next;
  }
  pattern.lastIndex = 0;
  return spans;
}

/** No text matches nothing more often than a page's. */
const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of `pattern` (global, never empty) in `text`. Unlike `matchAll` it does not clone the pattern, which on the
 * short texts of a page costs ten times what looking does.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) matches.push(match);
  return matches;
}

/** The text last asked for and its stretches: several rules ask for the same text in a row. */
let last: { text: string; stretches: { text: string; index: number }[] } = { text: '', stretches: [] };

const STRETCH = /(?<!\S)\S{16,}/g;

/** The stretches of `text` without blanks that have 16 characters and more: few texts have any. */
export function longStretches(text: string): readonly { text: string; index: number }[] {
  if (last.text !== text) {
    const stretches = matchesOf(text, STRETCH).map(({ 0: stretch, index }) => ({ text: stretch, index }));
    last = { text, stretches };
  }
  return last.stretches;
}

/** Whether a text has any of them. */
export function hasLongStretch(text: string): boolean {
  return longStretches(text).length > 0;
}

/** As {@link spansOf}, for a pattern that matches no blank and `least` characters (16 or more): much faster in plain text. */
export function spansInStretches(
  text: string,
  pattern: RegExp,
  least: number,
  accept: (secret: string, start: number) => boolean = () => true,
): Span[] {
  const spans: Span[] = [];
  for (const { text: run, index } of longStretches(text)) {
    if (run.length < least) continue;
    for (const { start, end } of spansOf(run, pattern, (secret, match) => accept(secret, index + match.index)))
      spans.push({ start: start + index, end: end + index });
  }
  return spans;
}
