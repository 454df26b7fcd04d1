import { apply } from '../core/apply';
import type { Command } from '../core/command';
import type { Sop } from '../core/sop';
import type { Words } from '../core/words';
import { openIn } from './open';
import { type Facts, SECTIONS, type Section, type Suggestion } from './suggester';

/** First what changes steps: what else is suggested says what they say then. Warnings know values, not their names. */
const FIRST: readonly Section[] = ['procedure', 'inputs'];
const ORDER: readonly Section[] = [...FIRST, ...SECTIONS.filter((section) => !FIRST.includes(section))];

/**
 * One command that accepts all suggestions of those ids. Each is made for the document that the ones before it leave, so
 * that they agree with each other.
 */
export function acceptAll(facts: Facts, sop: Sop, words: Words, ids: readonly string[]): Command {
  const left = new Set(ids);
  const places = placesOf(facts, sop, words, left);
  const commands: Command[] = [];
  let document = sop;
  while (left.size > 0) {
    const next = apart(firstOpen(facts, document, words, left, places));
    if (next.length === 0) break;
    for (const { id } of next) left.delete(id);
    const these = next.flatMap((one) => one.commands);
    commands.push(...these);
    document = apply(document, { do: 'batch', commands: these });
  }
  return { do: 'batch', commands };
}

/** The parts of the document that the wanted ones which are open belong to: the same for as long as they are. */
function placesOf(facts: Facts, sop: Sop, words: Words, wanted: ReadonlySet<string>): ReadonlyMap<string, Section> {
  const open = ORDER.flatMap((section) => openIn(section, facts, sop, words));
  return new Map(open.flatMap(({ id, section }) => (wanted.has(id) ? [[id, section]] : [])));
}

/** What is wanted and open in the first part of the document that has any of it. */
function firstOpen(
  facts: Facts,
  sop: Sop,
  words: Words,
  wanted: ReadonlySet<string>,
  places: ReadonlyMap<string, Section>,
): Suggestion[] {
  const asked = new Set([...wanted].map((id) => places.get(id)));
  for (const section of ORDER) {
    // One that was not open may be in any part.
    if (!asked.has(section) && !asked.has(undefined)) continue;
    const open = openIn(section, facts, sop, words).filter(({ id }) => wanted.has(id));
    if (open.length > 0) return open;
  }
  return [];
}

/** The first one, with those that follow as long as each writes into steps that none before it has anything to do with. */
function apart(open: readonly Suggestion[]): Suggestion[] {
  const touched = new Set<string>();
  const some: Suggestion[] = [];
  for (const one of open) {
    const steps = one.commands.map((command) => (command.do === 'editStep' ? command.stepId : undefined));
    const all = [...steps, ...one.source.stepIds, ...(one.about ?? [])];
    const isApart = all.every((id) => id !== undefined && !touched.has(id));
    if (some.length > 0 && !isApart) break;
    some.push(one);
    if (!isApart) break;
    for (const id of all) if (id !== undefined) touched.add(id);
  }
  return some;
}
