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

/** One thing that must not be kept. */
export interface Rule {
  /** Kebab-case, stored with every mask and placeholder: never renamed. */
  id: string;
  /** As the person reads it, e.g. `AWS secret access key`. */
  label: string;
  /** Where the format is documented. */
  source: string;
  /** `certain`: replaced when it is captured. `possible`: proposed to the person, who may keep it. */
  certainty: 'certain' | 'possible';
  /** True for a rule that goes by the place of a value, not its form: a rule that knows the form gives the name. */
  generic?: boolean;
  /** The secret spans of `text`, in order, not overlapping. Time linear in the length of the text. */
  find(text: string, context: TextContext): Span[];
}

/**
 * The span of every match of `pattern` (global) in `text`: of its named group `secret` if it has one and the `d`
 * flag, else of the whole match. `accept` may turn a match down.
 */
export function spansOf(text: string, pattern: RegExp, accept: (secret: string, match: RegExpExecArray) => boolean = () => true): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    const [start, end] = match.indices?.groups?.['secret'] ?? [match.index, match.index + match[0].length];
    if (accept(text.slice(start, end), match)) spans.push({ start, end });
  }
  return spans;
}
