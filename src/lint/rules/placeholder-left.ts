import { problemsOf } from '../problems';
import type { LintRule } from '../rule';
import { ownWords, sentences } from '../texts';
import { unwritten } from '../words';

/** What was to be filled in later, and inputs that a sentence asks for but the document does not list. */
export const placeholderLeft: LintRule = {
  id: 'placeholder-left',
  name: 'lintPlaceholder',
  weight: 6,
  check(sop) {
    const known = new Set(sop.inputs.map(({ name }) => name));
    return problemsOf('placeholder-left', sentences(sop), ({ text, where }) => {
      const words = unwritten(ownWords(text));
      if (words !== undefined) return { where, message: 'lintPlaceholderHint', filling: { words } };
      const name = inputsIn(text).find((input) => !known.has(input));
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

function inputsIn(text: string): string[] {
  // Outside code Markdown escapes the signs of a name.
  return [...text.matchAll(/\{\{([^{}]+)\}\}/g)].map(([, name = '']) => name.replaceAll('\\', '').trim());
}
