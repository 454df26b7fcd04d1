import { stepsOf } from '../core/sop';
import { named } from '../core/words';
import { isSaid } from './said';
import { toInlineMarkdown } from './sentence';
import type { Suggester } from './suggester';

/** Consoles and hosts that steps are done on and the document does not name. */
export const tools: Suggester = {
  id: 'tools',
  section: 'tools',
  suggest(facts, sop, words) {
    const hosts = new Map<string, { stepId: string; name: string; url: string }>();
    for (const { id, page } of stepsOf(sop)) {
      if (!page || !URL.canParse(page.url)) continue;
      const { host, origin } = new URL(page.url);
      const name = facts.steps.get(id)?.event.page.console ?? host;
      if (host !== '' && origin !== 'null' && !hosts.has(name)) hosts.set(name, { stepId: id, name, url: origin });
    }
    return [...hosts.values()].flatMap(({ stepId, name, url }) => {
      const isKnown =
        sop.tools.some((tool) => tool.url.startsWith(url)) ||
        isSaid(
          sop.tools.map((tool) => tool.name),
          name,
        );
      if (isKnown) return [];
      return [
        {
          id: `tool-${stepId}`,
          section: 'tools' as const,
          text: toInlineMarkdown(words('suggestTool', { name: named(name), url })),
          source: { stepIds: [stepId] },
          commands: [{ do: 'setList' as const, field: 'tools' as const, value: [...sop.tools, { name, url }] }],
        },
      ];
    });
  },
};
