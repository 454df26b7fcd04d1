import messages from '../../public/_locales/en/messages.json';
import { type Instruction, toPlainText } from '../core/instruction';
import { type Filling, type Messages, wordsFrom } from '../core/words';
import { browser } from './browser';

/** The browser's locale wins; English is what it falls back to, and what says which keys exist. */
const localized: Messages = Object.fromEntries(
  Object.entries(messages as Messages).map(([key, entry]) => [
    key,
    { message: browser.i18n.getMessage(key) || entry.message },
  ]),
);

/** The sentence of that key with its placeholders filled, as data. Throws on an unknown key. */
export const words: (key: string, filling?: Filling) => Instruction = wordsFrom(localized);

/** The sentence of that key as plain text. Throws on an unknown key. */
export function t(key: string, filling?: Filling): string {
  return toPlainText(words(key, filling));
}
