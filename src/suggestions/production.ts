import type { Step } from '../core/sop';
import type { Facts } from './suggester';

/** `prod`, `web-prod-7`, `PRD`; not `non-prod`, `preprod`, `product`. */
const PRODUCTION = /(?<!\b(?:non|pre|not)[-_ ]?)(?<![\p{L}\p{N}])(?:prod|prd|production|produktion)(?!\p{L})/iu;
/** Hosts and environments are called so, too; in running text it is an ordinary word. */
const LIVE = /^live$|(?<![\p{L}\p{N}])live(?=[.-])/iu;

/**
 * Where a step says that it touches production: an environment, a host or a path; empty when only a title, a name or a
 * value says so; nothing otherwise.
 */
export function productionOf(step: Step, facts: Facts): string | undefined {
  const { event } = facts.steps.get(step.id) ?? {};
  const places = (event?.page.environment ?? []).map(({ value }) => value);
  const place = places.find((value) => PRODUCTION.test(value) || LIVE.test(value));
  if (place !== undefined) return place;
  if (step.page && URL.canParse(step.page.url)) {
    const { hostname, pathname } = new URL(step.page.url);
    if (PRODUCTION.test(hostname) || LIVE.test(hostname)) return hostname;
    const segment = pathname.split('/').find((part) => PRODUCTION.test(part));
    if (segment !== undefined) return segment;
  }
  const texts = [step.target?.context, step.value, step.target?.name, step.page?.title];
  return texts.some((text = '') => text.length <= 120 && PRODUCTION.test(text)) ? '' : undefined;
}
