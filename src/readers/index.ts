import { isSame } from '../core/same';
import { allSteps, type Phase, type Sop, type Step } from '../core/sop';
import type { SopFile } from '../core/sop-file';
import { readmeOf } from '../exporters/markdown-sections';
import { toReadme } from '../exporters/markdown-write';
import { editedList } from './edit-lists';
import { editedStep, newStep, type StepTools } from './edit-steps';
import { matchSteps } from './match';
import { type Listed, parseReadme, type Readme } from './readme';
import type { ReadPhase, ReadStep } from './steps';

export { isOurs, isReadable, parseReadme, type Readme } from './readme';

/** Something in an edited README that is not taken over, and why. */
export interface Left {
  why: 'unknown' | 'missing' | 'pictureKept' | 'pictureNew' | 'valueKept' | 'gone';
  /** The heading or the number of the step that it stands below; empty at the top. */
  where: string;
  text: string;
}

/** What a person made of a README. */
export interface Edited {
  /** The SOP that the README was written from, with what was changed in it. */
  sop: Sop;
  left: Left[];
}

const LISTS: Record<Listed, string> = {
  roles: 'Roles and responsibilities',
  prerequisites: 'Prerequisites',
  tools: 'Tools used',
  inputs: 'Inputs',
  validation: 'Validation',
  troubleshooting: 'Troubleshooting',
  related: 'Related documents',
  changeLog: 'Change log',
};

/**
 * The SOP with what was edited in its README. `file` is what the README was written from, as data, `sop` the same as a
 * document. Both READMEs are read by the same rules, so that only what a person changed counts: an unedited one gives the SOP
 * itself. Pictures, targets, values and all else that a README does not say stay as they are. `newId` names
 * steps and phases that are new. Texts are as they were written: whoever calls takes out what is secret.
 */
export function editedSop(sop: Sop, file: SopFile, now: Readme, newId: () => string): Edited {
  const was = parseReadme(writtenReadme(file));
  const left: Left[] = asidesOf(was, now);
  const edited: Sop = { ...sop };
  const text = (field: 'title' | 'owner' | 'reviewBy' | 'version' | 'sopId', before = '', after = before) => {
    if (before !== after) edited[field] = after;
  };
  text('title', was.title, now.title);
  text('sopId', was.facts['sop id'], now.facts['sop id']);
  text('version', was.facts['version'], now.facts['version']);
  text('owner', was.facts['owner'], now.facts['owner']);
  text('reviewBy', was.facts['review by'], now.facts['review by']);
  for (const field of ['purpose', 'scope'] as const) {
    const [before = '', after] = [was[field], now[field]];
    if (after === undefined) left.push(...missing(field === 'purpose' ? 'Purpose' : 'Scope', before));
    else if (before !== after) edited[field] = after;
  }
  for (const name of Object.keys(LISTS) as Listed[]) {
    const [before = [], after] = [was.lists[name], now.lists[name]];
    if (after) Object.assign(edited, { [name]: editedList(name, sop[name], before, after) });
    else left.push(...missing(LISTS[name], before.map((row) => Object.values(row).join(' · ')).join('\n')));
  }
  if (!now.phases) left.push(...missing('Procedure', was.phases?.[0]?.title ?? ''));
  if (!now.rollback) left.push(...missing('Rollback', was.rollback?.[0]?.instruction ?? ''));
  const leave = (one: Left) => left.push(one);
  Object.assign(edited, editedSteps(sop, was, now, { newId, leave }));
  return { sop: edited, left };
}

/** The README that is exported of an SOP. */
export function writtenReadme(file: SopFile): string {
  return toReadme(readmeOf(file));
}

function missing(where: string, text: string): Left[] {
  return text.trim() === '' ? [] : [{ why: 'missing', where, text }];
}

/** What stands in the edited README beside the SOP and did not before. What the exporter writes anew is not missed. */
function asidesOf(was: Readme, now: Readme): Left[] {
  const known = was.asides.map(({ text }) => text);
  return now.asides.flatMap(({ where, text }) => {
    const at = known.indexOf(text);
    if (at < 0) return text === '' ? [] : [{ why: 'unknown', where, text }];
    known.splice(at, 1);
    return [];
  });
}

function editedSteps(
  sop: Sop,
  was: Readme,
  now: Readme,
  tools: Omit<StepTools, 'idOf'>,
): Pick<Sop, 'phases' | 'rollback'> {
  const [oldPhases, oldRollback] = [was.phases ?? [], was.rollback ?? []];
  const phases = withoutNameless(now.phases ?? oldPhases);
  const rollback = now.rollback ?? oldRollback;
  const before = [...oldPhases.flatMap(({ steps }) => steps), ...oldRollback];
  const after = [...phases.flatMap(({ steps }) => steps), ...rollback];
  const own = allSteps(sop);
  const found = matchSteps(before, after);
  const ids = found.map((index) => own[index ?? -1]?.id ?? tools.newId());
  const idOf = (label: string) => {
    const at = after.findIndex((step) => step.label === label);
    return at >= 0 ? ids[at] : own[before.findIndex((step) => step.label === label)]?.id;
  };
  const steps = new Map<ReadStep, Step>();
  for (const [at, step] of after.entries()) {
    const index = found[at];
    const [old, known] = [before[index ?? -1], own[index ?? -1]];
    const all = { ...tools, idOf, newId: () => ids[at] ?? tools.newId() };
    steps.set(step, old && known ? editedStep(known, old, step, all) : newStep(step, all));
  }
  const of = (list: readonly ReadStep[]) => list.flatMap((step) => steps.get(step) ?? []);
  const matched = matchPhases(sop.phases, oldPhases, phases, of);
  return {
    phases: phases.map((phase, at) => editedPhase(sop, oldPhases, phase, matched[at], of(phase.steps), tools)),
    rollback: of(rollback),
  };
}

/** Steps above the first heading belong to the phase below them. */
function withoutNameless([first, ...rest]: readonly ReadPhase[]): ReadPhase[] {
  if (!first) return [];
  if (first.title !== '') return [first, ...rest];
  const [next, ...others] = rest;
  if (next) return [{ ...next, steps: [...first.steps, ...next.steps] }, ...others];
  return first.steps.length > 0 ? [first] : [];
}

/** Which phase each is: the one of that title, else the one that most of its steps were in. */
function matchPhases(
  own: readonly Phase[],
  was: readonly ReadPhase[],
  now: readonly ReadPhase[],
  of: (steps: readonly ReadStep[]) => Step[],
): (number | undefined)[] {
  const found: (number | undefined)[] = now.map(() => undefined);
  for (const [at, { title }] of now.entries()) {
    const index = was.findIndex((phase, place) => phase.title === title && !found.includes(place));
    if (index >= 0) found[at] = index;
  }
  const shared = now.flatMap(({ steps }, at) => {
    const ids = new Set(of(steps).map(({ id }) => id));
    return own.map((phase, index) => ({ at, index, count: phase.steps.filter(({ id }) => ids.has(id)).length }));
  });
  for (const { at, index, count } of shared.sort((a, b) => b.count - a.count))
    if (count > 0 && found[at] === undefined && !found.includes(index)) found[at] = index;
  return found;
}

function editedPhase(
  sop: Sop,
  was: readonly ReadPhase[],
  now: ReadPhase,
  index: number | undefined,
  steps: Step[],
  { newId }: Pick<StepTools, 'newId'>,
): Phase {
  const [old, own] = [was[index ?? -1], sop.phases[index ?? -1]];
  const phase: Phase = { ...(own ?? { id: newId(), title: '' }), steps };
  if (old?.title !== now.title) phase.title = now.title;
  for (const field of ['role', 'expected'] as const) {
    if (old?.[field] === now[field]) continue;
    if (now[field]) phase[field] = now[field];
    else delete phase[field];
  }
  if (!own || isSame(own.expected, phase.expected)) return phase;
  // What is to come of the last step is said once, below it: it changes with the phase's.
  const last = own.steps.at(-1);
  if (last?.expected === undefined || last.expected !== own.expected) return phase;
  return {
    ...phase,
    steps: steps.map((step) => {
      if (step.id !== last.id || step.expected !== last.expected) return step;
      const { expected: _, ...rest } = step;
      return phase.expected === undefined ? rest : { ...rest, expected: phase.expected };
    }),
  };
}
