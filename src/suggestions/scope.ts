import { toInlineMarkdown } from '../core/instruction';
import { scopeOf } from '../core/scope';
import { isSignIn } from '../core/sign-in';
import type { Suggester } from './suggester';

/** Where the procedure was done, while the document does not say where it belongs. */
export const scope: Suggester = {
  id: 'scope',
  suggest(facts, sop, words) {
    if (sop.scope.trim() !== '') return [];
    const events = [...facts.steps.values()].map(({ event }) => event).filter(({ page }) => !isSignIn(page));
    const value = scopeOf(
      events.map(({ page }) => page),
      words,
    );
    if (value === '') return [];
    const telling = events.find(({ page }) => page.console !== undefined && (page.environment ?? []).length > 0);
    return [
      {
        id: 'scope',
        section: 'scope',
        text: toInlineMarkdown([{ text: value }]),
        source: { stepIds: telling ? [telling.id] : [] },
        commands: [{ do: 'setText', field: 'scope', value }],
      },
    ];
  },
};
