import { isSignIn } from '../core/sign-in';
import { type Sop, type Step, stepsOf } from '../core/sop';
import { errorsAfter } from './failures';
import { fieldKey, isField, pathOf } from './fields';
import type { Facts } from './suggester';
import { type Effect, type Verb, verbOf } from './verbs';

/** Something that changed the system: not what only led there. */
export interface Deed {
  /** `change`: fields were set and saved. */
  effect: Exclude<Effect, 'commit' | 'cancel'> | 'change';
  /** What is said of it; absent for a `change`. */
  verb?: Verb;
  /** The step whose name says what is done. */
  step: Step;
  /** All steps that asked for it and did it, the last one doing it. */
  steps: readonly Step[];
  /** The last step for each field that was set for it, in reading order. */
  fields: readonly Step[];
  /** The first step for each, by `fieldKey`: it knows what was there before. */
  firsts: ReadonlyMap<string, Step>;
}

/** Something was asked for that needs more steps before it is done. */
interface Asked {
  verb: Verb;
  step: Step;
  /** How many fields were set before it was asked for. */
  mark: number;
}

const CONFIRMED: Verb = { word: 'ok', effect: 'commit', object: '' };
const PRESSED = /^(button|menuitem|link|option|generic)$/;
const ON = /\b(?:next|continue|weiter|fortfahren)\b/i;

/** What the procedure changes, in the order in which it does. Signing in changes nothing. */
export function deedsOf(facts: Facts, sop: Sop): Deed[] {
  const { phases } = sop;
  const before = last?.phases === phases && last.facts === facts ? last.deeds : readDeeds(facts, sop);
  last = { facts, phases, deeds: before };
  return [...before];
}

/** Several suggesters ask for the same one after the other. */
let last: { facts: Facts; phases: Sop['phases']; deeds: readonly Deed[] } | undefined;

function readDeeds(facts: Facts, sop: Sop): Deed[] {
  const steps = stepsOf(sop).filter(({ page }) => !page || !isSignIn(page));
  const deeds: Deed[] = [];
  let asked: Asked[] = [];
  let fields: Step[] = [];
  const done = (effect: Deed['effect'], verb: Verb | undefined, of: Step[], mark: number) => {
    const [step] = of;
    if (step) deeds.push({ effect, ...(verb && { verb }), step, steps: of, ...ofEach(fields.slice(mark)) });
    fields = fields.slice(0, mark);
  };
  /** Switches take effect at once; other fields that nobody saved were not changed. */
  const leave = () => {
    const switches = ofEach(fields.filter(({ target }) => target?.role === 'switch'));
    for (const step of switches.fields)
      deeds.push({ effect: 'change', step, steps: [step], fields: [step], firsts: switches.firsts });
    fields = [];
  };
  for (const [at, step] of steps.entries()) {
    const before = steps[at - 1];
    if (before && asked.length === 0 && pathOf(before) !== pathOf(step) && !ON.test(before.target?.name ?? '')) leave();
    if (isField(step)) fields.push(step);
    const verb = isSending(step, fields) ? CONFIRMED : verbAt(step);
    if (!verb || hasFailed(step, steps[at + 1], facts)) continue;
    const top = asked.at(-1);
    // Browsers are asked to confirm what is lost, not what is made.
    if (step.action === 'dialog' && (!top || top.verb.effect === 'create')) continue;
    const match = asked.findLast((one) => (one === top || verb.object !== '') && isSame(one.verb, verb));
    if (verb.effect === 'cancel') {
      if (top) fields = fields.slice(0, top.mark);
      asked = asked.slice(0, -1);
    } else if (verb.effect === 'commit') {
      if (top) done(effectOf(top.verb), top.verb, [top.step, step], top.mark);
      else if (fields.length > 0) done('change', undefined, [step], 0);
      asked = asked.slice(0, -1);
    } else if (match) {
      done(effectOf(verb), verb.object === '' ? match.verb : verb, [match.step, step], match.mark);
      // What was asked for since then, and not done by now, is not done any more.
      asked = asked.slice(0, asked.indexOf(match));
    } else if (asksFor(step, verb, fields.length > (top?.mark ?? 0), steps.slice(at + 1), facts))
      asked.push({ verb, step, mark: fields.length });
    else if (!isInForm(step, verb, steps.slice(at + 1), facts)) {
      // What is done for its own sake, beside a form, needs none of its fields; what sends a form, all of them.
      done(effectOf(verb), verb, [step], top?.mark ?? 0);
    }
  }
  // A link that only led somewhere did nothing.
  for (const { verb, step } of asked)
    if (step.target?.role !== 'link') done(effectOf(verb), verb, [step], fields.length);
  leave();
  const order = new Map(steps.map(({ id }, at) => [id, at]));
  return deeds.sort((a, b) => (order.get(a.steps.at(-1)?.id ?? '') ?? 0) - (order.get(b.steps.at(-1)?.id ?? '') ?? 0));
}

/** Whether Enter in a field sends its form. */
function isSending(step: Step, fields: readonly Step[]): boolean {
  if (step.action !== 'press' || step.value !== 'Enter') return false;
  return fields.some((field) => field.target?.name === step.target?.name && field.action === 'fill');
}

function verbAt({ action, target }: Step): Verb | undefined {
  if (action === 'dialog') return CONFIRMED;
  if (!/^(click|doubleclick)$/.test(action) || !target || !PRESSED.test(target.role)) return undefined;
  return verbOf(target.name);
}

function effectOf({ effect }: Verb): Deed['effect'] {
  return effect === 'commit' || effect === 'cancel' ? 'change' : effect;
}

/** `Delete`, and `Delete volume` in the dialog that opened. */
function isSame(one: Verb, other: Verb): boolean {
  if (one.word !== other.word && !(one.effect === 'create' && other.effect === 'create')) return false;
  const [a, b] = [stem(one.object), stem(other.object)];
  return a === '' || b === '' || a.startsWith(b) || b.startsWith(a);
}

function stem(object: string): string {
  return object
    .toLowerCase()
    .replace(/\(.*?\)|s$/g, '')
    .trim();
}

/** Whether it opened a form or a question: nothing came of it yet, and it is done further on. `sends`: a form was filled. */
function asksFor(step: Step, verb: Verb, sends: boolean, later: readonly Step[], facts: Facts): boolean {
  const [next] = later;
  const leads = next !== undefined && pathOf(next) !== pathOf(step);
  // What a page shows that opens says nothing of what was pressed.
  if (hasWorked(step, facts) && !leads) return false;
  if (facts.steps.get(step.id)?.event.evidence?.some(({ kind }) => kind === 'dialog')) return true;
  const again = later.slice(0, 40).some((other) => {
    const verbAgain = verbAt(other);
    return verbAgain !== undefined && isSame(verb, verbAgain) && other.target?.name !== step.target?.name;
  });
  return again || (leads && !sends && !hasWorked(step, facts));
}

/** Whether it only made room in a form that is sent later: another row, another tag. */
function isInForm(step: Step, { effect, word }: Verb, later: readonly Step[], facts: Facts): boolean {
  if (!(effect === 'create' || word === 'add' || word === 'remove') || hasWorked(step, facts)) return false;
  return later.some((other) => {
    const verb = verbAt(other);
    return verb !== undefined && /^(create|commit|act)$/.test(verb.effect) && pathOf(other) === pathOf(step);
  });
}

/** Whether the page said that something came of it. */
function hasWorked(step: Step, facts: Facts): boolean {
  const { evidence = [] } = facts.steps.get(step.id)?.event ?? {};
  return evidence.some(({ kind }) => /^(message|row|progress|download)$/.test(kind));
}

/** Whether the page said that it did not work: then it changed nothing. */
function hasFailed(step: Step, next: Step | undefined, facts: Facts): boolean {
  const composed = facts.steps.get(step.id);
  if (composed === undefined || (next && pathOf(next) !== pathOf(step))) return false;
  return errorsAfter(composed).length > 0 && !hasWorked(step, facts);
}

/** Of steps that set fields, the last and the first for each field. */
function ofEach(fields: readonly Step[]): Pick<Deed, 'fields' | 'firsts'> {
  const keyed = fields.map((step) => [fieldKey(step), step] as const);
  return { fields: [...new Map(keyed).values()], firsts: new Map([...keyed].reverse()) };
}
