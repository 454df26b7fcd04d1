import { findings } from './find';
import type { Rule, TextContext } from './rule';

/** What `rule` finds in `text`, for the tables of leaks and safe texts in rules' tests. */
export function foundBy(rule: Rule, text: string, context: TextContext = 'terminal'): string[] {
  // Through findings, so that its test for texts not worth reading is tested with every table.
  return findings(text, context, [rule]).map(({ start, end }) => text.slice(start, end));
}
