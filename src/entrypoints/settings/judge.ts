import { type EntryProblem, readEntry } from '../../redaction';
import { isTooSlow } from './tried';

/** More entries on a list are refused: each of a page's texts is searched for all of them. */
export const MOST_ENTRIES = 500;
/** More patterns on a list are refused: strings are looked for at once, patterns one after the other. */
export const MOST_PATTERNS = 50;

/** What is wrong with a line, counted from 1. */
export interface LineProblem {
  line: number;
  problem: EntryProblem | 'slow' | 'tooMany' | 'tooManyPatterns';
}

/** The entries of a list as it is typed, or what is wrong with its lines. */
export type Judgement = { entries: string[] } | { problems: LineProblem[] };

/**
 * Reads a list, an entry a line; blank lines are none. `isSlow` tries a pattern, once all lines can be read.
 */
export async function judge(
  text: string,
  isSlow: (pattern: RegExp) => Promise<boolean> = isTooSlow,
): Promise<Judgement> {
  const problems: LineProblem[] = [];
  const entries: string[] = [];
  const patterns: { line: number; pattern: RegExp }[] = [];
  for (const [at, written] of text.split('\n').entries()) {
    if (written.trim() === '') continue;
    const line = at + 1;
    const entry = readEntry(written);
    if ('problem' in entry) problems.push({ line, problem: entry.problem });
    else {
      entries.push(entry.line);
      if (entry.pattern) patterns.push({ line, pattern: entry.pattern });
      if (entries.length > MOST_ENTRIES) return { problems: [{ line, problem: 'tooMany' }] };
      if (patterns.length > MOST_PATTERNS) return { problems: [{ line, problem: 'tooManyPatterns' }] };
    }
  }
  for (const { line, pattern } of patterns) if (await isSlow(pattern)) problems.push({ line, problem: 'slow' });
  return problems.length > 0 ? { problems: problems.sort((a, b) => a.line - b.line) } : { entries };
}
