import { toPlainText } from '../core/instruction';
import { named } from '../core/words';
import { isSaid } from './said';
import { toInlineMarkdown } from './sentence';
import type { Suggester } from './suggester';

/** The roles in which the procedure was done, as consoles show them. */
export const roles: Suggester = {
  id: 'roles',
  section: 'roles',
  suggest(facts, sop, words) {
    const first = new Map<string, { stepId: string; console: string }>();
    for (const { event } of facts.steps.values())
      for (const { label, value } of event.page.environment ?? [])
        if (label === 'role' && !first.has(value))
          first.set(value, { stepId: event.id, console: event.page.console ?? '' });
    return [...first].flatMap(([name, { stepId, console }]) => {
      if (
        isSaid(
          sop.roles.map((role) => role.name),
          name,
        )
      )
        return [];
      const responsibility = toPlainText(words('suggestRoleDoes', { console }));
      return [
        {
          id: `role-${stepId}`,
          section: 'roles' as const,
          text: toInlineMarkdown(words('suggestRole', { name: named(name), responsibility })),
          source: { stepIds: [stepId] },
          commands: [
            { do: 'setList' as const, field: 'roles' as const, value: [...sop.roles, { name, responsibility }] },
          ],
        },
      ];
    });
  },
};
