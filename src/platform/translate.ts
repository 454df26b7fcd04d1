import { type Instruction, toPlainText } from '../core/instruction';
import { type Filling, wordsBy } from '../core/words';
import { browser } from './browser';

/** The browser is asked for each message once: many are shown in every step. */
const asked = new Map<string, string>();

/** The browser's own: in its locale, else in English, which the manifest calls the default. Empty on an unknown key. */
function messageOf(key: string): string {
  const known = asked.get(key) ?? browser.i18n.getMessage(key);
  asked.set(key, known);
  return known;
}

/** The sentence of that key with its placeholders filled, as data. Throws on an unknown key. */
export const words: (key: string, filling?: Filling) => Instruction = wordsBy(messageOf);

/** The sentence of that key as plain text. Throws on an unknown key. */
export function t(key: string, filling?: Filling): string {
  return toPlainText(words(key, filling));
}
