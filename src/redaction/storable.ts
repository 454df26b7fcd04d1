import type { Change, History } from '../core/history';
import { CERTAIN, findings, placeholders } from './find';
import { documentText, type Path } from './gate-texts';
import type { Lists } from './lists';

type Undoable = Pick<History, 'past' | 'future'>;

/**
 * Gives what of the changes of a document may be stored: undoing must not bring a secret back, nor keep it. A change that
 * tells of a secret is left out with all before it, which would no longer fit; of those that wait to be done again, with
 * all after it. Remembers what it has looked at, so asking again costs little; other lists need another one.
 */
export function storableChanges(lists?: Lists): (undoable: Undoable) => Undoable {
  const judged = new WeakMap<Change, boolean>();
  const clean = new WeakSet<object>();

  const isSecret = (text: string, path: Path): boolean => {
    const { plain, context } = documentText(text, path);
    return [...new Set([text, plain.text])].some((each) => findings(each, context, CERTAIN, lists).length > 0);
  };
  const holdsSecret = (part: unknown, path: Path): boolean => {
    if (typeof part === 'string') return isSecret(part, path);
    if (typeof part !== 'object' || part === null || clean.has(part)) return false;
    const list = Array.isArray(part);
    if (Object.entries(part).some(([key, inner]) => holdsSecret(inner, [...path, list ? Number(key) : key])))
      return true;
    // Parts of documents are never changed in place.
    clean.add(part);
    return false;
  };
  const tells = (change: Change): boolean => {
    let verdict = judged.get(change);
    if (verdict === undefined) {
      const patches = [...change.forward, ...change.backward];
      verdict = masks(change) || patches.some(({ path, value }) => holdsSecret(value, path));
      judged.set(change, verdict);
    }
    return verdict;
  };

  return ({ past, future }) => {
    const until = future.findIndex(tells);
    return { past: past.slice(past.findLastIndex(tells) + 1), future: until < 0 ? future : future.slice(0, until) };
  };
}

/**
 * Whether a change put a placeholder where there was none: what it hides is in what it would bring back, and in changes
 * before it, also when no rule knows it.
 */
function masks({ forward, backward }: Change): boolean {
  const before = countPlaceholders(backward);
  return [...countPlaceholders(forward)].some(([placeholder, count]) => count > (before.get(placeholder) ?? 0));
}

function countPlaceholders(part: unknown, counts = new Map<string, number>()): Map<string, number> {
  if (typeof part === 'string') {
    for (const { start, end } of placeholders(part)) {
      const placeholder = part.slice(start, end);
      counts.set(placeholder, (counts.get(placeholder) ?? 0) + 1);
    }
  } else if (typeof part === 'object' && part !== null) {
    for (const inner of Object.values(part)) countPlaceholders(inner, counts);
  }
  return counts;
}
