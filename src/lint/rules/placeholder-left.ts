import { problemsOf } from '../problems';
import type { LintRule } from '../rule';
import { ownWords, remembered, sentences, type Written } from '../texts';
import { unwritten } from '../words';

/** What was to be filled in later, and inputs that a sentence asks for but the document does not list. */
export const placeholderLeft: LintRule = {
  id: 'placeholder-left',
  name: 'lintPlaceholder',
  weight: 6,
  check(sop) {
    const known = new Set(sop.inputs.map(({ name }) => name));
    return problemsOf('placeholder-left', sentences(sop), (written) => {
      const { where } = written;
      const { words, inputs } = leftIn(written);
      if (words !== undefined) return { where, message: 'lintPlaceholderHint', filling: { words } };
      const name = inputs.find((input) => !known.has(input));
      if (name === undefined) return undefined;
      const value = [...sop.inputs, { name, example: '', secret: false, description: '' }];
      return {
        where,
        message: 'lintPlaceholderInput',
        filling: { name },
        fix: { label: 'lintPlaceholderFix', command: { do: 'setList', field: 'inputs', value } },
      };
    });
  },
};

const leftIn = remembered(({ text }: Written) => ({ words: unwritten(ownWords(text)), inputs: inputsIn(text) }));

function inputsIn(text: string): string[] {
  // Outside code Markdown escapes the signs of a name.
  return [...text.matchAll(/\{\{([^{}]+)\}\}/g)].map(([, name = '']) => name.replaceAll('\\', '').trim());
}
