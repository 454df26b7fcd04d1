import { apply } from '../core/apply';
import type { Command } from '../core/command';
import { type Sop, stepsOf } from '../core/sop';
import type { Words } from '../core/words';
import { factsIn } from './document';
import * as list from './list';
import { type Facts, SECTIONS, type Section, type Suggestion } from './suggester';

export { type Facts, NO_FACTS, type Section, type Suggestion } from './suggester';

/** Everything that could still stand in the document, in its order: not what was dismissed, nor what comes of deleted steps. */
export function suggestionsFor(facts: Facts, sop: Sop, words: Words): Suggestion[] {
  const present = new Map(stepsOf(sop).map(({ id }, at) => [id, at]));
  const place = (id: string) => present.get(id) ?? present.size;
  const told = factsIn(sop, facts);
  const all = Object.values(list)
    .flatMap((suggester) => suggester.suggest(told, sop, words))
    .filter(({ id }) => !sop.dismissed?.includes(id))
    .filter(({ source }) => source.stepIds.length === 0 || source.stepIds.some((id) => present.has(id)))
    .map((suggestion) => {
      const stepIds = suggestion.source.stepIds.filter((id) => present.has(id)).sort((a, b) => place(a) - place(b));
      return { ...suggestion, source: { stepIds } };
    });
  return SECTIONS.flatMap((section) => all.filter((suggestion) => suggestion.section === section));
}

/** First what changes steps: what else is suggested says what they say then. Warnings know values, not their names. */
const FIRST: readonly Section[] = ['procedure', 'inputs'];
const urgency = ({ section }: Suggestion) => (FIRST.includes(section) ? FIRST.indexOf(section) : FIRST.length);

/**
 * One command that accepts all suggestions of those ids. Each is made for the document that the ones before it leave, so
 * that they agree with each other.
 */
export function acceptAll(facts: Facts, sop: Sop, words: Words, ids: readonly string[]): Command {
  const left = new Set(ids);
  const commands: Command[] = [];
  let document = sop;
  while (left.size > 0) {
    const open = suggestionsFor(facts, document, words).filter(({ id }) => left.has(id));
    const [next] = open.sort((a, b) => urgency(a) - urgency(b));
    if (!next) break;
    left.delete(next.id);
    commands.push(...next.commands);
    document = apply(document, { do: 'batch', commands: next.commands });
  }
  return { do: 'batch', commands };
}
