import { inputReference } from '../core/input';
import { telling, withInput } from '../core/parametrise';
import { PLACEHOLDER, withoutFingerprints } from '../core/placeholder';
import { type Sop, stepsOf } from '../core/sop';
import type { Facts } from './suggester';

/**
 * The facts in the words of the document: what the person has masked in it is masked in them, and what it asks for by
 * name is named. Placeholders keep the numbers of the document.
 */
export function factsIn(sop: Sop, facts: Facts): Facts {
  const masked = maskedIn(sop, facts);
  const asking = textsOf(sop);
  const asked = sop.inputs.filter(
    ({ name, example, secret }) => !secret && name !== '' && telling(example) && asking.includes(inputReference(name)),
  );
  if (masked.size === 0 && asked.length === 0 && !hasFingerprints(facts)) return facts;
  // Most changes of a document change no words of the facts.
  const covering = JSON.stringify([...masked]);
  const names = asked.map(({ name, example }) => JSON.stringify([name, example]));
  const known = told.get(facts);
  const isKnown = known?.covering === covering && known.names.every((name, at) => name === names[at]);
  if (isKnown && known.names.length === names.length) return known.facts;
  // What is asked for by one more name need be told of that name alone.
  const result = isKnown
    ? withNames(known.facts, asked.slice(known.names.length))
    : withNames(coveredBy(masked, facts), asked);
  told.set(facts, { covering, names, facts: result });
  return result;
}

/** Facts as they were told last: what was masked in them, and the names in them, in their order. */
const told = new WeakMap<Facts, { covering: string; names: readonly string[]; facts: Facts }>();

function coveredBy(masked: ReadonlyMap<string, string>, facts: Facts): Facts {
  const covered = (text: string) => {
    let result = text;
    for (const [plain, by] of masked) result = result.replaceAll(plain, by);
    return withoutFingerprints(result);
  };
  return each(facts, covered, true);
}

function withNames(facts: Facts, asked: Sop['inputs']): Facts {
  if (asked.length === 0) return facts;
  // What was done keeps its values: that is what worked.
  return each(facts, (text) => asked.reduce(withInput, text), false);
}

/** Facts with their texts changed; those that say what was done only if so told. */
function each(facts: Facts, change: (text: string) => string, inSentences: boolean): Facts {
  const steps = [...facts.steps].map(([id, { event, described, absorbed }]) => {
    const { evidence, page } = event;
    const shown = deep({ ...(evidence && { evidence }), page }, change);
    const { instruction } = described;
    const did = { ...deep(described, change), instruction: inSentences ? deep(instruction, change) : instruction };
    return [id, { absorbed, described: did, event: { ...event, ...shown } }] as const;
  });
  return { steps: new Map(steps) };
}

const printed = new WeakMap<Facts, boolean>();

/** Whether facts tell secrets apart in a way that means nothing to people. */
function hasFingerprints(facts: Facts): boolean {
  const isPrinted = (part: unknown) => /-[0-9a-f]{12}>/.test(JSON.stringify(part) ?? '');
  const known =
    printed.get(facts) ??
    [...facts.steps.values()].some(({ described, event }) => isPrinted([described, event.evidence, event.page]));
  printed.set(facts, known);
  return known;
}

/** What stands in the facts where the document has a placeholder now. */
function maskedIn(sop: Sop, facts: Facts): Map<string, string> {
  const masked = new Map<string, string>();
  for (const step of stepsOf(sop)) {
    const fact = facts.steps.get(step.id);
    if (!fact) continue;
    const { target, value } = fact.described;
    const pairs = [
      [value, step.value],
      [target?.name, step.target?.name],
      [target?.context, step.target?.context],
      [fact.event.page.title, step.page?.title],
    ] as const;
    for (const [before, now] of pairs) if (before && now && before !== now) learn(before, now, masked);
  }
  return masked;
}

/** `ask <email-1> first` was `ask jo@example.org first`: what stood at the placeholder is what was masked. */
function learn(before: string, now: string, masked: Map<string, string>): void {
  const placeholders = [...now.matchAll(PLACEHOLDER)].map(([whole]) => whole);
  if (placeholders.length === 0 || placeholders.length > 5) return;
  const parts = now.split(new RegExp(PLACEHOLDER.source)).filter((_, at) => at % 3 === 0);
  const pattern = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('([^\\n]+?)');
  const found = new RegExp(`^${pattern}$`).exec(before);
  for (const [at, by] of placeholders.entries()) {
    const plain = found?.[at + 1];
    if (plain && plain.length > 2) masked.set(plain, by);
  }
}

/** Whatever in the procedure asks for values by name. */
function textsOf(sop: Sop): string {
  const texts = stepsOf(sop).flatMap(({ value = '', instruction }) => [value, instruction]);
  return texts.filter((text) => text.includes('{{')).join('\0');
}

function deep<Part>(part: Part, change: (text: string) => string): Part {
  if (typeof part === 'string') return change(part) as Part;
  if (Array.isArray(part)) return part.map((item) => deep(item, change)) as Part;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      /^(url|kind|role|action|selectors)$/.test(key) ? value : deep(value, change),
    ]),
  ) as Part;
}
