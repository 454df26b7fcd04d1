import { type Sop, stepsOf } from '../core/sop';
import type { Words } from '../core/words';
import * as list from './list';
import { readerOf } from './reader';
import type { Facts, Section, Suggestion } from './suggester';

/** What could still stand in one part of the document: not what was dismissed, nor what comes of deleted steps. */
export function openIn(section: Section, facts: Facts, sop: Sop, words: Words): Suggestion[] {
  const read = readerOf(facts, words);
  const made = Object.values(list)
    .filter((suggester) => suggester.section === section)
    .flatMap((suggester) => read(suggester, sop));
  if (made.length === 0) return made;
  const present = new Map(stepsOf(sop).map(({ id }, at) => [id, at]));
  const place = (id: string) => present.get(id) ?? present.size;
  const dismissed = new Set(sop.dismissed);
  return made
    .filter(({ id }) => !dismissed.has(id))
    .filter(({ source }) => source.stepIds.length === 0 || source.stepIds.some((id) => present.has(id)))
    .map((suggestion) => {
      const stepIds = suggestion.source.stepIds.filter((id) => present.has(id)).sort((a, b) => place(a) - place(b));
      return { ...suggestion, source: { stepIds } };
    });
}
