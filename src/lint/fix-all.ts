import { apply } from '../core/apply';
import type { Sop } from '../core/sop';
import type { LintRule } from './rule';

/** The document with everything fixed that the rule offers a fix for, one after the other: rows move up when one goes. */
export function fixAll(sop: Sop, rule: LintRule, today: string): Sop {
  let fixed = sop;
  // A fix may leave another open, as a deleted step leaves an empty phase; but not without end.
  for (let left = 2 * rule.check(sop, today).problems.length; left > 0; left--) {
    const fix = rule.check(fixed, today).problems.find((problem) => problem.fix)?.fix;
    if (!fix) break;
    fixed = apply(fixed, fix.command);
  }
  return fixed;
}
