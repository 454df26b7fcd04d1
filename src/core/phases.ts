import type { ComposedStep } from './compose';
import type { PageInfo } from './event';
import { toPlainText } from './instruction';
import type { Phase, Step } from './sop';
import type { Words } from './words';

/** A detail that was looked at for this many steps, on the way back to where one came from, is no place of its own. */
const PASSING = 2;
/** The fewest steps that make a wizard's step, and a tab, a phase. */
const LEAST = { step: 2, tab: 3 };

/** Steps done in one place. */
interface Run {
  place: string;
  title: string;
  console: string | undefined;
  signIn: boolean;
  steps: ComposedStep[];
}

/**
 * Cuts steps into phases as a person would: where the console, its part or the page's main heading changes; within a
 * page, where the wizard's step or the tab does. Places that are only passed through are no phase, and signing in is
 * one, whatever pages it leads through.
 */
export function phasesOf(
  composed: readonly ComposedStep[],
  signIn: ReadonlySet<ComposedStep>,
  outcomes: ReadonlyMap<ComposedStep, string>,
  documentStep: (step: ComposedStep) => Step,
  words: Words,
): Phase[] {
  const runs = withoutSingles(withoutDetours(runsOf(composed, signIn, words)));
  return runs
    .flatMap((run) => partsOf(run, words))
    .map((run, index, all): Phase => {
      const first = run.steps[0]?.event;
      const tool =
        run.steps.map((step) => step.event.page.console).find((name) => name !== undefined) ??
        (run.signIn ? all[index + 1]?.console : undefined);
      // What the last step that showed anything showed is what the whole phase comes to.
      const expected = run.steps.map((step) => outcomes.get(step)).findLast((outcome) => outcome !== undefined);
      return {
        id: `phase-${first?.id ?? 'empty'}`,
        title: run.title,
        ...(tool !== undefined && { tool }),
        ...(expected !== undefined && { expected }),
        steps: run.steps.map(documentStep),
      };
    });
}

function runsOf(composed: readonly ComposedStep[], signIn: ReadonlySet<ComposedStep>, words: Words): Run[] {
  const runs: Run[] = [];
  for (const step of composed) {
    const { page } = step.event;
    const signs = signIn.has(step);
    const title = signs ? toPlainText(words('phaseSignIn')) : titleOf(page);
    const place = signs ? 'sign-in' : placeOf(page);
    const last = runs.at(-1);
    if (last && (page.url === '' || last.place === place)) last.steps.push(step);
    else runs.push({ place, title: title || 'Procedure', console: page.console, signIn: signs, steps: [step] });
  }
  return runs;
}

/** From a list to a detail and back: what was done there belongs to the list. */
function withoutDetours(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const [origin, detour] = kept.slice(-2);
    if (origin && detour && origin.place === run.place && detour.steps.length <= PASSING && mayJoin(detour, origin)) {
      origin.steps.push(...detour.steps, ...run.steps);
      kept.pop();
    } else kept.push({ ...run, steps: [...run.steps] });
  }
  return kept;
}

/** A single step joins what came before it; the first one opens what follows. */
function withoutSingles(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    if (last && (last.place === run.place || (run.steps.length === 1 && !run.signIn && mayJoin(run, last))))
      last.steps.push(...run.steps);
    else if (last?.steps.length === 1 && !last.signIn && (run.signIn ? kept.length === 1 : mayJoin(last, run)))
      kept[kept.length - 1] = { ...run, steps: [...last.steps, ...run.steps] };
    else kept.push(run);
  }
  return kept;
}

/** What is done in another console is done elsewhere, and so is signing in. */
function mayJoin(run: Run, other: Run): boolean {
  if (run.signIn || other.signIn) return false;
  return run.console === undefined || other.console === undefined || run.console === other.console;
}

/** The parts of a page that hold several steps each: steps of a wizard, else tabs. */
function partsOf(run: Run, words: Words): Run[] {
  if (run.signIn) return [run];
  const bySteps = cut(run, ({ event }) => event.page.step ?? '', LEAST.step);
  const parts = bySteps.length > 1 ? bySteps : cut(run, tabOf, LEAST.tab);
  if (parts.length < 2) return [run];
  return parts.map(({ name, steps }) => {
    const whole = name === '' || name === run.title;
    const title = whole ? run.title : toPlainText(words('phasePart', { place: run.title, part: name }));
    return { ...run, title, steps };
  });
}

/** Cuts where the name changes; what holds fewer than `least` steps joins what came before it. */
function cut(
  run: Run,
  nameOf: (step: ComposedStep) => string,
  least: number,
): { name: string; steps: ComposedStep[] }[] {
  const kept: { name: string; steps: ComposedStep[] }[] = [];
  let last = '';
  const parts: typeof kept = [];
  for (const step of run.steps) {
    // A step in passing, elsewhere, says nothing of the parts of this page.
    if (placeOf(step.event.page) === run.place) last = nameOf(step);
    const part = parts.at(-1);
    if (part?.name === last) part.steps.push(step);
    else parts.push({ name: last, steps: [step] });
  }
  for (const part of parts) {
    const before = kept.at(-1);
    if (before && (part.steps.length < least || before.name === part.name)) before.steps.push(...part.steps);
    else if (before && before.steps.length < least)
      kept[kept.length - 1] = { name: part.name, steps: [...before.steps, ...part.steps] };
    else kept.push(part);
  }
  return kept;
}

/** The tab that a step was done in; opening a tab is the first thing done in it. */
function tabOf({ described, event }: ComposedStep): string {
  return described.target?.role === 'tab' ? described.target.name : (event.page.tab ?? '');
}

function placeOf(page: PageInfo): string {
  return `${page.console ?? ''} ${titleOf(page)}`;
}

function titleOf({ place, heading, crumb, title, url }: PageInfo): string {
  return place || heading || crumb || titleWithoutSite(title) || url;
}

/** `Instances | EC2 | eu-west-1` as `Instances`: what stands before the first separator. */
function titleWithoutSite(title: string): string {
  return (title.split(/\s[|–—·»-]\s/)[0] ?? title).replace(/\s+/g, ' ').trim().slice(0, 120);
}
