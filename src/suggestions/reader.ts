import type { Sop } from '../core/sop';
import type { Words } from '../core/words';
import { factsIn } from './document';
import { madeOnce } from './reading';
import type { Facts, Suggester, Suggestion } from './suggester';

/** Gives what a suggester makes of a document. */
export type Reader = (suggester: Suggester, sop: Sop) => Suggestion[];

const readers = new WeakMap<Facts, { words: Words; read: Reader }>();

/** A reader of documents of one recording; it asks a suggester again only when something it goes by has changed. */
export function readerOf(facts: Facts, words: Words): Reader {
  const known = readers.get(facts);
  if (known?.words === words) return known.read;
  const tell = madeOnce((sop) => factsIn(sop, facts));
  const made = new Map<Suggester, { told: Facts; suggest: (sop: Sop) => Suggestion[] }>();
  const read: Reader = (suggester, sop) => {
    const told = tell(sop);
    let one = made.get(suggester);
    if (one?.told !== told) one = { told, suggest: madeOnce((document) => suggester.suggest(told, document, words)) };
    made.set(suggester, one);
    return one.suggest(sop);
  };
  readers.set(facts, { words, read });
  return read;
}
