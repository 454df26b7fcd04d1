import type { Instruction, Part } from './instruction';

/** What stands for a placeholder in a sentence. */
export type Filling = Record<string, Part | string>;

/** Gives the sentence of that key with its placeholders filled. Throws an Error naming a key that does not exist. */
export type Words = (key: string, filling?: Filling) => Instruction;

/** A message of a locale file: `public/_locales/<locale>/messages.json`. Placeholders are written `{name}`. */
export type Messages = Record<string, { message: string }>;

/** Words from a locale's messages. */
export function wordsFrom(messages: Messages): Words {
  return wordsBy((key) => messages[key]?.message);
}

/** Words from whatever knows the message of a key; nothing or an empty text says that there is none. */
export function wordsBy(messageOf: (key: string) => string | undefined): Words {
  return (key, filling = {}) => {
    const message = messageOf(key);
    if (!message) throw new Error(`No message named ${key}`);
    return message
      .split(/(\{\w+\})/)
      .filter((piece) => piece !== '')
      .map((piece): Part => {
        const name = /^\{(\w+)\}$/.exec(piece)?.[1];
        const part = name === undefined ? undefined : filling[name];
        if (part === undefined) return { text: piece };
        return typeof part === 'string' ? { text: part } : part;
      });
  };
}

/** A name as seen on screen. */
export const named = (name: string): Part => ({ name });
/** A value that is typed or chosen. */
export const valued = (value: string): Part => ({ value });

/** Gives the sentence of that key with its placeholders filled, as plain text. */
export type Say = (key: string, filling?: Record<string, string>) => string;

/** Texts to be named in a sentence: in quotation marks, each cut at 80 characters; empty when there are none. */
export function quoted(texts: readonly string[]): string {
  return texts.map((text) => `“${text.slice(0, 80)}”`).join(', ');
}
