import { plainInline } from '../core/inline';
import type { Instruction } from '../core/instruction';
import type { Sop } from '../core/sop';
import { toInlineMarkdown } from './sentence';
import type { Suggestion } from './suggester';

/** Whether one of the texts says that already, in capital or small letters, with whatever punctuation. */
export function isSaid(texts: readonly string[], that: string): boolean {
  const wanted = letters(that);
  return wanted === '' || texts.some((text) => letters(text).includes(wanted));
}

/** Suggests one more text in a list of plain texts. `key`: what must not stand there yet; the text unless told. */
export function oneMore(
  sop: Sop,
  field: 'prerequisites' | 'validation',
  suggestion: { id: string; stepIds: readonly string[]; says: Instruction; key?: string },
): Suggestion[] {
  const { id, stepIds, says, key } = suggestion;
  const text = spoken(toInlineMarkdown(says));
  if (isSaid(sop[field], key ?? text)) return [];
  return [
    {
      id,
      section: field,
      text: toInlineMarkdown(says),
      source: { stepIds },
      commands: [{ do: 'setList', field, value: [...sop[field], text] }],
    },
  ];
}

/** A sentence of inline Markdown as plain words in which values stay recognisable: they stand in backticks. */
export function spoken(markdown: string): string {
  return plainInline(markdown.replace(/(?<!\\)`([^`\n]*)(?<!\\)`/g, (_, value: string) => `\\\`${escaped(value)}\\\``));
}

function escaped(value: string): string {
  return value.replace(/[\\`*_[\]<>]/g, '\\$&');
}

/** The same texts are compared with each change of a document. */
const read = new Map<string, string>();

function letters(text: string): string {
  const known = read.get(text) ?? lettersOf(text);
  read.set(text, known);
  return known;
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
