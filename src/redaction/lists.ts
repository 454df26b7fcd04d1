import type { ListEntries } from '../core/entries';
import { contains, DENY_LIST } from './find';
import { plainOf } from './plain';
import { type Rule, type Span, spansOf } from './rule';

/** The person's own lists, ready for use. */
export interface Lists {
  /** Finds what is always masked; absent when nothing is. */
  deny?: Rule;
  /** Stretches of a text that are never masked, as far as an entry reaches. */
  allowed(text: string): Span[];
}

/** Strings of fewer characters are refused: they would be found within other words. */
export const SHORTEST_ENTRY = 4;
/** Longer entries are refused. */
export const LONGEST_ENTRY = 300;

/** Why a line of a list is refused. */
export type EntryProblem = 'short' | 'long' | 'flags' | 'invalid' | 'everywhere';

/** A line of a list that can be looked for. */
export interface Entry {
  /** The line without what surrounds it. */
  line: string;
  /** As the person wrote it, with the flag `g`; absent for a plain string. */
  pattern?: RegExp;
}

/** What the line of a list asks for, or why it is refused. */
export function readEntry(text: string): Entry | { problem: EntryProblem } {
  const line = text.trim();
  if (line.length > LONGEST_ENTRY) return { problem: 'long' };
  // A path such as /srv/apps is no pattern: `apps` are no flags.
  const written = /^\/(.*)\/([dgimsuvy]*)$/.exec(line);
  if (!written) {
    const said = line.replace(/\s/g, '');
    return said.length < SHORTEST_ENTRY || !/[\p{L}\p{N}]/u.test(said) ? { problem: 'short' } : { line };
  }
  const [, source = '', flags = ''] = written;
  if (!/^i?$/.test(flags)) return { problem: 'flags' };
  try {
    const pattern = new RegExp(source, `g${flags}`);
    return source === '' || new RegExp(source, flags).test('') ? { problem: 'everywhere' } : { line, pattern };
  } catch {
    return { problem: 'invalid' };
  }
}

/** The lists of those entries; entries that are refused are left out. */
export function compileLists({ always, never }: ListEntries): Lists {
  const find = finderOf(always);
  const allowed = finderOf(never);
  return {
    ...(find && { deny: { ...DENY_LIST, find } }),
    allowed: allowed ?? (() => []),
  };
}

/** Whether an entry of what is never masked covers all of a text, but for the blanks around it. */
export function isAllowed(text: string, lists: Lists): boolean {
  const said = { start: text.length - text.trimStart().length, end: text.trimEnd().length };
  return lists.allowed(text).some((stretch) => contains(stretch, said));
}

/** Finds every entry in a text; nothing when there is no entry. */
function finderOf(lines: readonly string[]): ((text: string) => Span[]) | undefined {
  const entries = lines.flatMap((line) => {
    const entry = readEntry(line);
    return 'problem' in entry ? [] : [entry];
  });
  const strings = entries.filter(({ pattern }) => !pattern).flatMap(({ line }) => asWritten(line));
  const patterns = entries.flatMap(({ pattern }) => pattern ?? []);
  if (entries.length === 0) return undefined;
  // Where several begin, the longest counts.
  const anyString = strings.length > 0 && new RegExp(strings.sort((a, b) => b.length - a.length).join('|'), 'gi');
  return (text) => [
    ...(anyString ? overlapping(text, anyString) : []),
    ...patterns.flatMap((pattern) => spansOf(text, pattern)),
  ];
}

/** How a string stands in texts, as sources of patterns: also broken between words, and as addresses have it. */
function asWritten(line: string): string[] {
  const words = plainOf(line).text.split(/\s+/);
  const plain = words.map(escaped).join('\\s+');
  const address = words.map((word) => escaped(encodeURIComponent(word))).join('(?:%20|\\+)');
  return address === plain ? [plain] : [plain, address];
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** As {@link spansOf}, with matches that begin within others: each is something else that must not be seen. */
function overlapping(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
    pattern.lastIndex = match.index + 1;
  }
  return spans;
}
