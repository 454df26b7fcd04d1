import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { type Instruction, toInlineMarkdown } from '../../src/core/instruction';
import type { Target } from '../../src/core/target';
import { wordsFrom } from '../../src/core/words';

/** English, as the default locale has it. */
export const english = wordsFrom(messages);

/** A sentence as it stands in the SOP. */
export const sentence = (described: { instruction: Instruction }) => toInlineMarkdown(described.instruction);

/** A target of that role and name. */
export const target = (role: string, name: string, more: Partial<Target> = {}): Target => ({
  role,
  name,
  selectors: [],
  ...more,
});
