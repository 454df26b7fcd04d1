import type { ComposedStep } from './compose';
import type { Phase, Step } from './sop';

/**
 * Cuts steps into phases where the place changes: another console, or another main heading (the title, on a page
 * without one). A place that holds a single step joins the phase before it, so that a passing page is no phase.
 */
export function phasesOf(
  composed: readonly ComposedStep[],
  outcomes: ReadonlyMap<ComposedStep, string>,
  documentStep: (step: ComposedStep) => Step,
): Phase[] {
  const runs: { place: string; title: string; steps: ComposedStep[] }[] = [];
  for (const step of composed) {
    const { page } = step.event;
    const title = page.heading || titleWithoutSite(page.title) || page.url;
    const place = `${page.console ?? ''} ${title}`;
    const last = runs.at(-1);
    if (last && (page.url === '' || last.place === place)) last.steps.push(step);
    else runs.push({ place, title: title || 'Procedure', steps: [step] });
  }
  const merged: typeof runs = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && (last.place === run.place || (run.steps.length === 1 && run !== runs.at(-1))))
      last.steps.push(...run.steps);
    else if (last && last.steps.length === 1) {
      merged[merged.length - 1] = { ...run, steps: [...last.steps, ...run.steps] };
    } else merged.push({ ...run, steps: [...run.steps] });
  }
  return merged.map((run): Phase => {
    const first = run.steps[0]?.event;
    const tool = run.steps.map((step) => step.event.page.console).find((name) => name !== undefined);
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

/** `Instances | EC2 | eu-west-1` as `Instances`: what stands before the first separator. */
function titleWithoutSite(title: string): string {
  return (title.split(/\s[|–—·»-]\s/)[0] ?? title).replace(/\s+/g, ' ').trim().slice(0, 120);
}
