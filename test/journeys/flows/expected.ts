/** One step as a person would have written it down; the words are those of `sop.json` in CONTRACT.md. */
export interface ExpectedStep {
  /** `click`, `fill`, `select`, `check`, `uncheck`, `navigate` … */
  action: string;
  /** The ARIA role of what was acted on. */
  role?: string;
  /** Its accessible name, or the stable part of it: a select's name may also hold its present choice. */
  name?: string;
  /** What was typed or chosen; the address for `navigate`. */
  value?: string;
  /** The value must not be in what is exported. */
  secret?: true;
}
