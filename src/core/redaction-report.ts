/** One kind of secret that was taken out at one place. Never the secret itself. */
export interface Redaction {
  /** Id of the redaction rule, or a mask's kind, see `core/shot.ts`. */
  kind: string;
  /** Where in the SOP, for a reader, e.g. `step 1.2, picture`. */
  where: string;
  /** How many times there. */
  count: number;
}

/** One finding that a person decided to leave in. */
export interface KeptFinding {
  /** Id of the redaction rule. */
  kind: string;
  /** Where in the SOP, for a reader. */
  where: string;
  /** As the person gave it. */
  reason: string;
}

/** What was redacted in an export and what was kept on purpose; becomes `redaction.json`. */
export interface RedactionReport {
  redactions: Redaction[];
  kept: KeptFinding[];
}
