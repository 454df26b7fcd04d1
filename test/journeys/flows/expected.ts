/** One step that a person would have written down: the words of CONTRACT.md, `value` as typed or chosen. */
export interface ExpectedStep {
  action: string;
  role?: string;
  name?: string;
  value?: string;
  secret?: true;
}
