import type { Instruction } from '../core/instruction';
import { PLACEHOLDER } from '../core/placeholder';
import { isSignIn, prerequisitesOf, signInSteps } from '../core/sign-in';
import { type Sop, type Step, stepsOf } from '../core/sop';
import { named, type Words } from '../core/words';
import { errorsAfter } from './failures';
import { oneMore } from './said';
import type { Facts, Suggester, Suggestion } from './suggester';

/** Lists that offer what someone has made before. One of each in each language of _locales. */
const THINGS =
  /\b(?:key ?pair|vpc|subnet|security group|ami|image|cluster|namespace|bucket|branch|template|policy|role|project|network|volume|snapshot|certificate|domain|hosted zone|queue|topic|database|repository|environment|group|registry|pipeline|credential|data source|folder|label|storage class|schlüsselpaar|vorlage|richtlinie|netzwerk|datenbank|gruppe|umgebung)\b/i;

/** Check boxes that choose one of what a table lists; not all of it. */
const ROW = /^(?:select|choose|auswählen:?) (?!all\b|every|row\b|item\b|the\b)(\S{2,60})$/i;

/** What AWS calls a permission that was missing: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html */
const PERMISSION = /\bperform:? ([a-z0-9-]+:[A-Za-z0-9*]+)/;

/** What must be there before: access, a role, permissions that were missing, and what is chosen from lists. */
export const prerequisites: Suggester = {
  id: 'prerequisites',
  section: 'prerequisites',
  suggest(facts, sop, words) {
    return [
      ...access(facts, sop, words),
      ...roles(facts, sop, words),
      ...permissions(facts, sop, words),
      ...things(sop, words),
    ];
  },
};

function access(facts: Facts, sop: Sop, words: Words): Suggestion[] {
  const composed = [...facts.steps.values()];
  const signIn = signInSteps(composed);
  const stepIds = [...signIn].map(({ event }) => event.id).filter((id) => stepsOf(sop).some((step) => step.id === id));
  return prerequisitesOf(composed, signIn, words).flatMap((text, at) =>
    oneMore(sop, 'prerequisites', {
      id: `access-${stepIds[0] ?? ''}-${at}`,
      stepIds: stepIds.slice(0, 3),
      says: [{ text }],
    }),
  );
}

function roles(facts: Facts, sop: Sop, words: Words): Suggestion[] {
  const found = new Map<string, { stepId: string; says: Instruction }>();
  for (const { event } of facts.steps.values())
    for (const { label, value } of event.page.environment ?? []) {
      if (label !== 'role' || found.has(value)) continue;
      const says = words('prerequisiteRole', { role: named(value), console: event.page.console ?? '' });
      found.set(value, { stepId: event.id, says });
    }
  return [...found.values()].flatMap(({ stepId, says }) =>
    oneMore(sop, 'prerequisites', { id: `as-${stepId}`, stepIds: [stepId], says }),
  );
}

function permissions(facts: Facts, sop: Sop, words: Words): Suggestion[] {
  return [...facts.steps.values()].flatMap((step) =>
    errorsAfter(step).flatMap((error) => {
      const name = PERMISSION.exec(error)?.[1];
      if (name === undefined) return [];
      const says = words('prerequisitePermission', { name: named(name) });
      return oneMore(sop, 'prerequisites', { id: `may-${step.event.id}`, stepIds: [step.event.id], says, key: name });
    }),
  );
}

/** What the procedure itself makes before it is chosen need not be there. */
function things(sop: Sop, words: Words): Suggestion[] {
  const made = new Set<string>();
  return stepsOf(sop).flatMap((step) => {
    if (step.action === 'fill') made.add(step.value ?? '');
    const thing = thingOf(step);
    if (!thing || made.has(thing.value) || new RegExp(PLACEHOLDER).test(thing.value)) return [];
    made.add(thing.value);
    const key = thing.name === '' ? 'prerequisiteChosen' : 'prerequisiteThing';
    const says = words(key, { thing: thing.name, value: named(thing.value) });
    return oneMore(sop, 'prerequisites', { id: `exists-${step.id}`, stepIds: [step.id], says });
  });
}

function thingOf({ action, target, value = '', page }: Step): { name: string; value: string } | undefined {
  if (!target || (page && isSignIn(page))) return undefined;
  const row = action === 'check' && target.role === 'checkbox' ? ROW.exec(target.name)?.[1] : undefined;
  if (row !== undefined) return { name: '', value: row };
  if (action !== 'select' || value === '' || value.length > 80) return undefined;
  const name = target.name.replace(/\s*[-–(:*].*$/, '').trim();
  return THINGS.test(name) && !/\btype\b/i.test(name) ? { name, value } : undefined;
}
