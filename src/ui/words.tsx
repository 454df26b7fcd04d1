import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Filling } from '../core/words';

/** The sentence of that key of `_locales` with its placeholders filled. Throws on an unknown key. */
export type Translate = (key: string, filling?: Filling) => string;

const WordsContext = createContext<Translate>((key) => {
  throw new Error(`No words for ${key}: the page is not inside WordsProvider`);
});

/** Gives all parts inside it their words. */
export const WordsProvider = WordsContext.Provider;

/** What turns a key into the sentence a person reads. */
export function useWords(): Translate {
  return useContext(WordsContext);
}
