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
  /** The secret spans of `text`, in order, not overlapping. Time linear in the length of the text. */
  find(text: string, context: TextContext): Span[];
}
