import { type Instruction, toPlainText } from '../core/instruction';
import { named, type Words } from '../core/words';
import { type Deed, deedsOf } from './deeds';
import { productionOf } from './production';
import { toInlineMarkdown } from './sentence';
import type { Facts, Suggester } from './suggester';

/** Cautions before steps that destroy or interrupt something, or change production. */
export const warnings: Suggester = {
  id: 'warnings',
  section: 'procedure',
  suggest(facts, sop, words) {
    const warned = new Set<string>();
    return deedsOf(facts, sop).flatMap((deed) => {
      const step = deed.steps.at(-1);
      if (!step || warned.has(step.id) || deed.steps.some(({ warning = '' }) => warning.trim() !== '')) return [];
      const sentences = [...effect(deed, facts, words), ...production(deed, facts, words)];
      if (sentences.length === 0) return [];
      warned.add(step.id);
      const says = sentences.flatMap((sentence, at) => (at > 0 ? [{ text: ' ' }, ...sentence] : sentence));
      return [
        {
          id: `warning-${step.id}`,
          section: 'procedure' as const,
          text: toInlineMarkdown(words('suggestWarning', { name: named(step.target?.name ?? '') }).concat(says)),
          source: { stepIds: [step.id] },
          about: deed.steps.map(({ id }) => id),
          commands: [{ do: 'editStep' as const, stepId: step.id, field: 'warning' as const, value: toPlainText(says) }],
        },
      ];
    });
  },
};

function effect({ effect, verb, step, steps }: Deed, facts: Facts, words: Words): Instruction[] {
  if (effect !== 'destroy' && effect !== 'interrupt') return [];
  const page = facts.steps.get(step.id)?.event.page;
  const thing =
    steps.map(({ target }) => target?.context).find((context) => context) ?? page?.heading ?? verb?.object ?? '';
  const key = effect === 'destroy' ? 'warnDestroy' : 'warnInterrupt';
  return [words(thing === '' ? `${key}Here` : key, { thing: named(thing) })];
}

function production({ steps, fields }: Deed, facts: Facts, words: Words): Instruction[] {
  const found = [...steps, ...fields].flatMap((step) => productionOf(step, facts) ?? []);
  const where = found.find((place) => place !== '');
  if (found.length === 0) return [];
  return [where === undefined ? words('warnProductionHere') : words('warnProduction', { where: named(where) })];
}
