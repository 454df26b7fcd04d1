import type { PhrasingContent, RootContent } from 'mdast';

declare module 'mdast' {
  interface BlockquoteData extends Marked {}
  interface CodeData extends Marked {}
  interface ParagraphData extends Marked {}
  interface TableData extends Marked {}
}

/** What a block of the document is there for. */
export type Part =
  | 'facts'
  | 'empty'
  | 'where'
  | 'warning'
  | 'sentence'
  | 'value'
  | 'picture'
  | 'caption'
  | 'missing'
  | 'expected'
  | 'note'
  | 'tip'
  | 'outcome';

/** The step that a block belongs to. */
export interface StepMark {
  /** As printed: `1.2`, or `R1` in the rollback. */
  number: string;
  /** Stable across exports. */
  id: string;
}

/** What formats with a look of their own want to know of a block; Markdown shows none of it. */
interface Marked {
  part?: Part;
  step?: StepMark;
}

/** The block, marked with what it is there for. */
export function marked<Block extends RootContent>(part: Part, block: Block, step?: StepMark): Block {
  return { ...block, data: { ...block.data, part, ...(step && { step }) } };
}

/** What the block is there for, and of which step; nothing of a block that only says what it says. */
export function markOf(block: RootContent): Marked {
  return (block.data ?? {}) as Marked;
}

/** A step's sentence without the number that it begins with. */
export function sentenceOf(block: RootContent): PhrasingContent[] {
  return block.type === 'paragraph' ? block.children.slice(2) : [];
}
