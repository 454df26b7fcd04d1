import type { Command } from '../core/command';
import type { ComposedStep } from '../core/compose';
import type { Sop } from '../core/sop';
import type { Words } from '../core/words';

/** The parts of a document that suggestions are for, in the order in which they stand in it. */
export const SECTIONS = [
  'scope',
  'prerequisites',
  'roles',
  'tools',
  'inputs',
  'procedure',
  'validation',
  'rollback',
  'troubleshooting',
] as const;

/** One of {@link SECTIONS}; each is also the key of its name in `_locales`. */
export type Section = (typeof SECTIONS)[number];

/** Something that could stand in the document. */
export interface Suggestion {
  /** The same each time; made of steps' ids alone, so that it holds no text of any page. */
  id: string;
  section: Section;
  /** Inline Markdown: what would stand there, or what would be done. */
  text: string;
  /** The steps that say so, in reading order; none when it follows from the whole document. */
  source: { stepIds: readonly string[] };
  /** Further steps that it goes by: when one of them is written into, it may be another one, or none. */
  about?: readonly string[];
  /** What accepting it does. */
  commands: readonly Command[];
}

/** What was recorded, as far as it is still stored. */
export interface Facts {
  /** By event id, which is the id of the step made of it; in the order of their happening. */
  steps: ReadonlyMap<string, ComposedStep>;
}

/** What is known of an SOP that was imported or written by hand. */
export const NO_FACTS: Facts = { steps: new Map() };

/** Proposes what belongs in one part of the document. Pure; does not propose what stands there already. */
export interface Suggester {
  /** Kebab-case. */
  id: string;
  /** The part that all of its suggestions are for. */
  section: Section;
  suggest(facts: Facts, sop: Sop, words: Words): Suggestion[];
}
