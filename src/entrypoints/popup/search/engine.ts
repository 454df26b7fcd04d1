import MiniSearch from 'minisearch';
import type { Card } from '../../../core/card';
import type { Sop } from '../../../core/sop';
import { folded, linesOf, wordsOf } from './texts';

/** An SOP that was found. */
export interface Hit {
  id: string;
  /** The words of the query that stand in it, or those like them that do, as they are compared. */
  words: readonly string[];
}

/** What a card says that can be searched. */
export type Described = Pick<Card, 'id' | 'title' | 'sopId' | 'tools' | 'tags' | 'folder'>;

interface Entry {
  id: string;
  title: string;
  sopId: string;
  labels: string;
  text: string;
}

/** A word of fewer letters is like too many others, and so is a number: they must stand there as typed, or begin so. */
const SHORTEST_ALIKE = 4;

/** Finds SOPs by their words, in memory: as they begin, and with letters mistyped; all words must be in one SOP. */
export class Engine {
  private readonly index = new MiniSearch<Entry>({
    fields: ['title', 'sopId', 'labels', 'text'],
    tokenize: (text) => wordsOf(text).map(({ word }) => word),
    processTerm: folded,
    searchOptions: {
      boost: { title: 6, sopId: 4, labels: 3 },
      combineWith: 'AND',
      prefix: true,
      fuzzy: (word) => (word.length < SHORTEST_ALIKE || /\d/.test(word) ? false : 0.2),
    },
  });
  private readonly lines = new Map<string, readonly string[]>();
  /** What an SOP is called and filed under, as compared. */
  private readonly names = new Map<string, string>();

  /** Takes an SOP in, in place of what is known under its id. */
  put(card: Described, document: Sop): void {
    const { id, title, sopId, tools, tags, folder } = card;
    const lines = linesOf(document);
    this.drop(id);
    const labels = [folder, ...tags, ...tools].join('\n');
    this.lines.set(id, lines);
    this.names.set(id, folded(`${title}\n${labels}`));
    this.index.add({ id, title, sopId, labels, text: lines.join('\n') });
  }

  /** Forgets an SOP. */
  drop(id: string): void {
    this.lines.delete(id);
    this.names.delete(id);
    if (this.index.has(id)) this.index.discard(id);
  }

  /** What is found, the best first; nothing for a query without letters and digits. */
  find(query: string): Hit[] {
    const whole = folded(query.trim());
    // Names that hold just what was typed come before those that hold its words somewhere.
    const boostDocument = (id: string) => (this.names.get(id)?.includes(whole) ? 4 : 1);
    return this.index.search(query, { boostDocument }).map(({ id, terms }) => ({ id: String(id), words: terms }));
  }

  /** The texts of an SOP, as they stand in it. */
  linesOf(id: string): readonly string[] {
    return this.lines.get(id) ?? [];
  }
}
