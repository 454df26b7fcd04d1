import { nextReview } from './dates';
import type { PageInfo, RecordedEvent } from './event';
import { inputName } from './input';
import { type Instruction, toInlineMarkdown, toPlainText } from './instruction';
import { outcomesOf } from './outcome';
import { phasesOf } from './phases';
import { pictureOf, picturesAfter } from './picture';
import { scopeOf } from './scope';
import type { Session } from './session';
import type { Shot } from './shot';
import { prerequisitesOf, signInSteps } from './sign-in';
import type { Action, Picture, Sop, Step } from './sop';
import type { Target } from './target';
import type { Words } from './words';

/** What an event kind says an event of it means. */
export interface Described {
  action: Action;
  instruction: Instruction;
  target?: Target;
  value?: string;
  /** What the field held, or the list showed, before; never of a secret. Absent when it is not known. */
  was?: string;
  secret?: true;
  /** The input that the sentence names as `{{name}}`; where there is none, one is made of the target of a `fill`. */
  input?: { name: string; description: string };
  /** A caution about this step, in plain words, e.g. that its target has no name. */
  warning?: string;
}

/** How composing reads events without knowing any kind. */
export interface EventReader {
  describe(event: RecordedEvent): Described;
  /** Whether `event` makes the step of `earlier`, which came right before it, unnecessary. */
  absorbs(event: RecordedEvent, earlier: RecordedEvent): boolean;
}

/** An event that became a step, with what its kind says of it. */
export interface ComposedStep {
  event: RecordedEvent;
  described: Described;
  /** The events that it made unnecessary. */
  absorbed: RecordedEvent[];
}

/** The events that are steps, in the order of their happening: undone and absorbed ones are left out. */
export function steps(events: readonly RecordedEvent[], reader: EventReader): ComposedStep[] {
  const kept: Omit<ComposedStep, 'described'>[] = [];
  for (const event of [...events].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))) {
    if (event.undone) continue;
    const absorbed: RecordedEvent[] = [];
    for (let last = kept.at(-1); last && reader.absorbs(event, last.event); last = kept.at(-1)) {
      absorbed.push(last.event, ...last.absorbed);
      kept.pop();
    }
    kept.push({ event, absorbed });
  }
  return kept.map((step) => {
    const described = reader.describe(withWayThere(step));
    const was = firstOf(step, reader)?.was;
    return { ...step, described: was === undefined ? described : { ...described, was } };
  });
}

/** Values that were only passed on the way are absorbed: what was there before all of them, the first one knows. */
function firstOf({ event, absorbed }: Omit<ComposedStep, 'described'>, reader: EventReader): Described | undefined {
  const [first] = absorbed.filter(({ kind }) => kind === event.kind).sort((a, b) => a.at - b.at);
  return first && reader.describe(first);
}

/** What served a step may have been scrolled to: a list is opened before something is chosen from it. */
function withWayThere({ event, absorbed }: Omit<ComposedStep, 'described'>): RecordedEvent {
  const scrolled = event.scrolled ?? absorbed.find((served) => served.scrolled)?.scrolled;
  return scrolled ? { ...event, scrolled } : event;
}

/** What composing needs beside the facts. */
export interface Setting {
  /** Id of the new SOP; random. */
  id: string;
  /** As printed, e.g. `SOP-0001`. */
  sopId: string;
  /** ISO date of today. */
  today: string;
  /** Title when neither the person nor any page gave one. */
  untitled: string;
  /** First entry of the change log. */
  recorded: string;
  /** Why a picture that was asked for is not there, when nothing else is known. */
  pictureLost: string;
  /** Sentences for what the page showed. */
  words: Words;
  /** The page that the last step led to, as it was when recording stopped. */
  finalPage?: PageInfo;
}

/** Makes the document out of what was recorded. Pictures that never arrived say why. */
export function compose(
  session: Session,
  events: readonly RecordedEvent[],
  shots: readonly Omit<Shot, 'image'>[],
  reader: EventReader,
  setting: Setting,
): Sop {
  const shotById = new Map(shots.map((shot) => [shot.id, shot]));
  const composed = steps(events, reader);
  const outcomes = outcomesOf(composed, setting.words, setting.finalPage);
  const { words } = setting;
  const signIn = signInSteps(composed);
  const after = picturesAfter(events, shotById);
  const inDocument = (step: ComposedStep) =>
    documentStep(step, shotById, after.get(step.event.id), outcomes.get(step), setting);
  const phases = phasesOf(composed, signIn, outcomes, inDocument, words);
  const pages = composed.filter((step) => !signIn.has(step)).map(({ event }) => event.page);
  const signInTitle = toPlainText(words('phaseSignIn'));
  const busiest = phases
    .filter(({ title }) => title !== signInTitle)
    .sort((a, b) => b.steps.length - a.steps.length)[0];
  return {
    id: setting.id,
    sopId: setting.sopId,
    version: '1.0',
    title: oneLine(session.title) || busiest?.title || setting.untitled,
    updated: setting.today,
    purpose: '',
    scope: scopeOf(pages, words),
    owner: '',
    reviewBy: nextReview(setting.today),
    roles: [],
    prerequisites: prerequisitesOf(composed, signIn, words),
    tools: toolsOf(composed),
    inputs: inputsOf(composed),
    phases,
    // What an earlier phase led to is no sign that all of it worked.
    validation: phases.flatMap((phase) => phase.expected ?? []).slice(-1),
    rollback: [],
    troubleshooting: [],
    related: [],
    changeLog: [{ version: '1.0', date: setting.today, author: '', summary: setting.recorded }],
    kept: [],
  };
}

function documentStep(
  { event, described }: ComposedStep,
  shots: ReadonlyMap<string, Omit<Shot, 'image'>>,
  after: Picture | undefined,
  expected: string | undefined,
  setting: Setting,
): Step {
  const shot = event.shotId === undefined ? undefined : shots.get(event.shotId);
  const picture = pictureOf(shot);
  return {
    id: event.id,
    action: described.action,
    instruction: toInlineMarkdown(described.instruction),
    ...(described.target && { target: described.target }),
    ...(described.value !== undefined && { value: described.value }),
    ...(described.secret && { secret: true as const }),
    ...(event.page.url !== '' && { page: { title: event.page.title, url: event.page.url } }),
    at: new Date(event.at).toISOString(),
    ...(picture && { picture }),
    ...(picture && after && { alternative: after }),
    ...(!picture && event.shotId !== undefined && { pictureMissing: shot?.missing ?? setting.pictureLost }),
    ...(expected !== undefined && { expected }),
    ...(described.warning !== undefined && { warning: described.warning }),
  };
}

function toolsOf(composed: readonly ComposedStep[]): Sop['tools'] {
  const tools = new Map<string, Sop['tools'][number]>();
  for (const { event } of composed) {
    if (!URL.canParse(event.page.url)) continue;
    const { origin, host } = new URL(event.page.url);
    const name = event.page.console ?? host;
    if (origin !== 'null' && !tools.has(name)) tools.set(name, { name, url: origin });
  }
  return [...tools.values()];
}

/** One input for each name: what is secret once is secret everywhere, and has no example. */
function inputsOf(composed: readonly ComposedStep[]): Sop['inputs'] {
  const inputs = new Map<string, Sop['inputs'][number]>();
  for (const { described } of composed) {
    const { action, target, value = '', secret = false } = described;
    const label = target?.name ?? '';
    const asked = described.input ?? (label === '' ? undefined : { name: inputName(label), description: label });
    if (action !== 'fill' || !asked) continue;
    const known = inputs.get(asked.name) ?? {
      name: asked.name,
      example: value,
      secret,
      description: asked.description,
    };
    inputs.set(asked.name, secret || known.secret ? { ...known, secret: true, example: '' } : known);
  }
  return [...inputs.values()];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 200);
}
