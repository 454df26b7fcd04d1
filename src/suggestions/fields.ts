import type { ComposedStep } from '../core/compose';
import { PLACEHOLDER } from '../core/placeholder';
import type { Step } from '../core/sop';
import type { Target } from '../core/target';
import type { Facts } from './suggester';

const SETS = /^(fill|select|check|uncheck)$/;
/** What is typed there changes what is shown, nothing else. */
const LOOKS = /\b(?:search|filter|find|query|go to|suche|filtern)/i;
/** Chooses a row of a table for what is done next. */
const ROW = /^(?:select|choose|toggle)\b|\brow\b/i;

/** Whether the step sets a field of a form. */
export function isField({ action, target }: Step): boolean {
  if (!SETS.test(action) || !target || target.role === 'searchbox' || LOOKS.test(target.name)) return false;
  return !(target.role === 'checkbox' && (ROW.test(target.name) || (target.name === '' && target.context)));
}

/** Names the field that a step sets. */
export function fieldKey({ target, page }: { target?: Target | undefined; page?: Step['page'] | undefined }): string {
  const { role = '', name = '', context = '', selectors = [] } = target ?? {};
  return [pathOf({ page }), role, name, context, selectors[0]].join('\n');
}

/** The address of the page that a step is done on, without what changes as it is used. */
export function pathOf({ page }: { page?: Step['page'] | undefined }): string {
  if (!page) return '';
  const path = paths.get(page.url) ?? readPath(page.url);
  paths.set(page.url, path);
  return path;
}

/** Addresses come again with every step and every change of a document. */
const paths = new Map<string, string>();

function readPath(url: string): string {
  if (!URL.canParse(url)) return '';
  const { origin, pathname, hash } = new URL(url);
  return origin + pathname + hash.split('?')[0];
}

/** What a field that the step sets was before, as far as it was recorded and is no secret. */
export function wasOf(step: Step, facts: Facts, present: ReadonlySet<string>): string | undefined {
  const one = facts.steps.get(step.id);
  let was = one?.described.was;
  if (one && was !== undefined) was = wasBefore(one, was, facts, present);
  return was === undefined || new RegExp(PLACEHOLDER).test(was) ? undefined : was;
}

/** What was typed in a step that the document has no more was never there before. */
function wasBefore(one: ComposedStep, was: string, facts: Facts, present: ReadonlySet<string>): string | undefined {
  const keyOf = ({ described, event }: ComposedStep) => fieldKey({ target: described.target, page: event.page });
  const composed = [...facts.steps.values()];
  let before: string | undefined = was;
  for (const earlier of composed.slice(0, composed.indexOf(one)).reverse()) {
    if (before === undefined) return undefined;
    if (present.has(earlier.event.id) || earlier.described.value !== before) continue;
    if (keyOf(earlier) === keyOf(one)) before = earlier.described.was;
  }
  return before;
}
