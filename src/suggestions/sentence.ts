import { type Instruction, toInlineMarkdown as write } from '../core/instruction';

/** Writing Markdown costs, and the same sentences come again with each change of a document. */
const written = new Map<string, string>();

/** The sentence as inline Markdown, as `toInlineMarkdown` of `core/instruction.ts` writes it. */
export function toInlineMarkdown(instruction: Instruction): string {
  const key = JSON.stringify(instruction);
  const known = written.get(key) ?? write(instruction);
  written.set(key, known);
  return known;
}
