import type { EnvironmentLabel, PageInfo } from '../core/event';
import { scopeOf } from '../core/scope';
import { isSignIn } from '../core/sign-in';
import { type Step, stepsOf } from '../core/sop';
import { toInlineMarkdown } from './sentence';
import type { Suggester } from './suggester';

/** Parameters of addresses that say where one is, and as what. */
const PARAMETERS: Readonly<Record<string, EnvironmentLabel>> = {
  region: 'region',
  namespace: 'namespace',
  project: 'project',
  cluster: 'cluster',
  account: 'account',
  subscription: 'subscription',
  resourceGroup: 'resourceGroup',
  vhost: 'virtualHost',
};

/** What the address of a page says of where it is, when no pack knows the console. */
function addressed(page: Step['page']): PageInfo[] {
  if (!page || !URL.canParse(page.url)) return [];
  const { host, searchParams } = new URL(page.url);
  const environment = Object.entries(PARAMETERS).flatMap(([name, label]) => {
    const value = searchParams.get(name) ?? '';
    return /^[\w.-]{1,60}$/.test(value) ? [{ label, value }] : [];
  });
  return environment.length > 0 ? [{ ...page, console: host, environment }] : [];
}

/** Where the procedure was done, while the document does not say where it belongs. */
export const scope: Suggester = {
  id: 'scope',
  section: 'scope',
  suggest(facts, sop, words) {
    if (sop.scope.trim() !== '') return [];
    const events = [...facts.steps.values()].map(({ event }) => event).filter(({ page }) => !isSignIn(page));
    const pages = [...events.map(({ page }) => page), ...stepsOf(sop).flatMap(({ page }) => addressed(page))];
    const value = scopeOf(pages, words);
    if (value === '') return [];
    const telling =
      events.find(({ page }) => page.console !== undefined && (page.environment ?? []).length > 0) ??
      stepsOf(sop).find(({ page }) => addressed(page).length > 0);
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
