import type { Sop } from '../core/sop';
import { GOAL } from './goal';
import * as list from './list';
import type { LintRule, Problem } from './rule';

/** Every rule, by id. */
export const RULES: readonly LintRule[] = Object.values(list);

/** What one rule says of a document. */
export interface Judged {
  rule: LintRule;
  problems: Problem[];
  /** The part of what it looked at that is well, 0 to 1. */
  share: number;
  /** How many of the 100 points its problems cost. */
  cost: number;
}

/** How good a document is, and why. */
export interface Verdict {
  /** 0 to 100; 100 only when nothing is left to do. */
  score: number;
  /** Rules with problems, the most costly first. */
  judged: Judged[];
}

/**
 * Reads the document with every rule. Each rule that has something to look at counts with its weight, and earns the
 * fraction of it that is well: of four phases with one outcome missing, three quarters of the weight of outcomes. The
 * score is what was earned of all weights that count, as whole per cent, rounded down. Same document and day, same score.
 */
export function lint(sop: Sop, today: string): Verdict {
  const turns = lintInTurns(sop, today);
  for (;;) {
    const { done, value } = turns.next();
    if (done) return value;
  }
}

/** As {@link lint}, with a pause after each rule: whoever has something else to do goes on later. */
export function* lintInTurns(sop: Sop, today: string): Generator<undefined, Verdict, undefined> {
  const counted: Omit<Judged, 'cost'>[] = [];
  for (const rule of RULES) {
    const { subjects, problems } = rule.check(sop, today);
    if (subjects > 0) counted.push({ rule, problems, share: 1 - Math.min(1, problems.length / subjects) });
    yield;
  }
  const all = counted.reduce((sum, { rule }) => sum + rule.weight, 0);
  const judged = counted
    .filter(({ problems }) => problems.length > 0)
    .map((one) => ({ ...one, cost: (100 * one.rule.weight * (1 - one.share)) / all }))
    .sort((a, b) => b.cost - a.cost || b.rule.weight - a.rule.weight || (a.rule.id < b.rule.id ? -1 : 1));
  return { score: scoreOf(judged), judged };
}

/** The fewest rules to put right for the score to reach `goal`, the most costly first; none when it has. */
export function wayTo({ judged }: Verdict, goal = GOAL): Judged[] {
  const way: Judged[] = [];
  const rest = [...judged];
  while (scoreOf(rest) < goal) {
    const next = rest.shift();
    if (!next) break;
    way.push(next);
  }
  return way;
}

function scoreOf(judged: readonly Judged[]): number {
  const lost = judged.reduce((sum, { cost }) => sum + cost, 0);
  // What floating point adds to a round number must not cost a point.
  return Math.max(0, Math.floor(100 - lost + 1e-9));
}
