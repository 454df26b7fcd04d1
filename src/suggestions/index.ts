import type { Sop } from '../core/sop';
import type { Words } from '../core/words';
import { openIn } from './open';
import { type Facts, SECTIONS, type Suggestion } from './suggester';

export { acceptAll } from './accept';
export { type Facts, NO_FACTS, type Section, type Suggestion } from './suggester';

/** Everything that could still stand in the document, in its order: not what was dismissed, nor what comes of deleted steps. */
export function suggestionsFor(facts: Facts, sop: Sop, words: Words): Suggestion[] {
  return SECTIONS.flatMap((section) => openIn(section, facts, sop, words));
}

/** The same in turns, one for each part of the document: what it gives at last is all of it. */
export function* suggestionsInTurns(facts: Facts, sop: Sop, words: Words): Generator<void, Suggestion[], void> {
  const all: Suggestion[] = [];
  for (const section of SECTIONS) {
    all.push(...openIn(section, facts, sop, words));
    yield;
  }
  return all;
}
