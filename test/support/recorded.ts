import { compose, type Described, steps } from '../../src/core/compose';
import type { Evidence, PageInfo, RecordedEvent } from '../../src/core/event';
import { type Sop, stepsOf } from '../../src/core/sop';
import type { Target } from '../../src/core/target';
import { named, valued } from '../../src/core/words';
import type { Facts, Suggester } from '../../src/suggestions/suggester';
import { english } from './words';

/** Something that was done, in short. */
export interface Done extends Partial<Omit<Described, 'instruction' | 'target'>>, Partial<Omit<Target, 'selectors'>> {
  id?: string;
  /** What the page showed then. */
  shows?: [Evidence['kind'], string][];
  page?: Partial<PageInfo>;
}

const ROLES: Partial<Record<Described['action'], string>> = {
  fill: 'textbox',
  select: 'combobox',
  check: 'checkbox',
  uncheck: 'checkbox',
};
const PAGE: PageInfo = { title: 'Service', url: 'https://console.test/service', heading: 'Service' };

/** A recording of what was done, one after the other, and the document that is composed of it. */
export function recorded(...done: Done[]): { facts: Facts; sop: Sop } {
  let page = PAGE;
  const events = done.map((one, at): RecordedEvent => {
    page = { ...page, ...one.page };
    const evidence = (one.shows ?? []).map(([kind, text]) => ({ kind, text }));
    return {
      id: one.id ?? `s${at + 1}`,
      kind: one.action ?? 'click',
      at: 1_700_000_000_000 + at * 1000,
      data: described(one),
      page,
      sessionId: 'session',
      tabId: 1,
      ...(evidence.length > 0 && { evidence }),
    };
  });
  const reader = { describe: ({ data }: RecordedEvent) => data as Described, absorbs: () => false };
  const session = {
    id: 'session',
    title: 'Change',
    startedAt: 0,
    state: 'ended' as const,
    windowIds: [1],
    notices: [],
  };
  const setting = {
    id: 'sop',
    sopId: 'SOP-0001',
    today: '2026-11-30',
    untitled: '',
    recorded: '',
    pictureLost: '',
    words: english,
  };
  const facts = { steps: new Map(steps(events, reader).map((step) => [step.event.id, step])) };
  return { facts, sop: compose(session, events, [], reader, setting) };
}

/** What is suggested, as text; `change`: what the person made of the document before. */
export function suggested(suggester: Suggester, done: Done[], change: (sop: Sop) => Sop = (sop) => sop): string[] {
  const { facts, sop } = recorded(...done);
  return suggester.suggest(facts, change(sop), english).map(({ text }) => text);
}

/** The document without the steps of those ids. */
export const without =
  (...ids: string[]) =>
  (sop: Sop): Sop => ({
    ...sop,
    phases: sop.phases.map((phase) => ({ ...phase, steps: phase.steps.filter(({ id }) => !ids.includes(id)) })),
  });

/** The instructions of the procedure. */
export const instructions = (sop: Sop) => stepsOf(sop).map(({ instruction }) => instruction);

function described({ action = 'click', role, name = '', context, value, was, secret, warning }: Done): Described {
  const target: Target = {
    role: role ?? ROLES[action] ?? 'button',
    name,
    ...(context && { context }),
    selectors: [`#${name}`],
  };
  const filling = { name: named(name), value: action === 'fill' ? valued(value ?? '') : named(value ?? '') };
  const key =
    { fill: 'stepFill', select: 'stepSelect', check: 'stepCheckOn', uncheck: 'stepCheckOff' }[action as 'fill'] ??
    'stepClick';
  return {
    action,
    instruction: english(key, filling),
    target,
    ...(value !== undefined && { value }),
    ...(was !== undefined && { was }),
    ...(secret && { secret }),
    ...(warning && { warning }),
  };
}
