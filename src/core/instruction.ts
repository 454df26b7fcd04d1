import type { PhrasingContent } from 'mdast';
import { writeInline } from './inline';

/** A piece of a sentence: plain words, a name seen on screen, or a value that is typed or chosen. */
export type Part = { text: string } | { name: string } | { value: string };

/** One sentence as data, so that it can be written in another form or language later. */
export type Instruction = Part[];

/** The sentence as inline Markdown: names bold, values as code, everything from the page escaped. */
export function toInlineMarkdown(instruction: Instruction): string {
  const children = instruction.map((part): PhrasingContent => {
    if ('name' in part) return { type: 'strong', children: [{ type: 'text', value: oneLine(part.name) }] };
    if ('value' in part) return { type: 'inlineCode', value: oneLine(part.value) };
    return { type: 'text', value: part.text };
  });
  return writeInline(children);
}

/** The sentence as plain text, for lists and alternative texts. */
export function toPlainText(instruction: Instruction): string {
  return instruction
    .map((part) => oneLine('name' in part ? part.name : 'value' in part ? part.value : part.text))
    .join('');
}

/** The sentence as it stands behind other words. One that begins with a name keeps it as it is. */
export function uncapitalized(instruction: Instruction): Instruction {
  const [first, ...rest] = instruction;
  if (!first || !('text' in first)) return instruction;
  return [{ text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
