import { slugOf } from '../core/slug';
import type { FileStep, SopFile } from '../core/sop-file';
import { toSopFile } from '../core/sop-to-file';
import type { Exporter } from './exporter';
import { oneLine } from './markdown-blocks';
import { type RecorderStep, recorderSteps } from './recorder-steps';
import { Variables } from './script-values';

/** How long a replay waits for what a step needs, in milliseconds. */
const PATIENCE = 15_000;

/** Windows that a person may have recorded in, in pixels: beyond it a screen has several pixels for one of the page's. */
const WIDEST = 1920;

/** A recording for the Recorder panel of Chrome's DevTools: https://developer.chrome.com/docs/devtools/recorder */
export const recorder = {
  id: 'devtools-recorder',
  label: 'Chrome DevTools Recorder',
  async export(sop, images) {
    const { parse } = await import('@puppeteer/replay');
    const slug = slugOf(sop.title);
    const flow = flowOf(toSopFile(sop, images, slug));
    // What the schema does not know is refused here, not in the panel.
    return [{ path: `${slug}.json`, content: `${JSON.stringify(parse(flow), null, 2)}\n` }];
  },
} satisfies Exporter;

function flowOf(file: SopFile): { title: string; timeout: number; steps: RecorderStep[] } {
  const variables = new Variables(file.inputs);
  const steps = file.phases.flatMap((phase) => phase.steps);
  const first = steps.find(({ action }) => action !== 'note');
  const start = first?.action !== 'navigate' && /^https?:/i.test(first?.page?.url ?? '') ? first?.page?.url : undefined;
  const tabs = tabsOf(steps);
  return {
    title: oneLine(file.title) || 'Untitled procedure',
    timeout: PATIENCE,
    steps: [
      ...viewportOf(steps),
      ...(start === undefined ? [] : [{ type: 'navigate', target: 'main', url: start }]),
      ...steps.flatMap((step, index) => recorderSteps(step, steps[index + 1], tabs.get(step), variables)),
    ],
  };
}

/** The addresses of tabs other than the first, by the steps that are done there; the Recorder knows tabs by these alone. */
function tabsOf(steps: readonly FileStep[]): Map<FileStep, string> {
  const tabs = new Map<FileStep, string>();
  let isFirst = true;
  let title = '';
  for (const [index, step] of steps.entries()) {
    // A tab that the person opened for an address: a replay goes there in the tab it has.
    if (step.action === 'tab' && steps[index + 1]?.action !== 'navigate') isFirst = step.value === title;
    else if (isFirst && step.page) title = step.page.title;
    if (!isFirst && step.page) tabs.set(step, step.page.url);
  }
  return tabs;
}

/** The size of the window that was recorded, as far as its pictures tell. */
function viewportOf(steps: readonly FileStep[]): RecorderStep[] {
  const image = steps.find((step) => step.image)?.image;
  if (!image || image.width < 800 || image.width > WIDEST) return [];
  const { width, height } = image;
  const flags = { deviceScaleFactor: 1, isMobile: false, hasTouch: false, isLandscape: false };
  return [{ type: 'setViewport', width, height, ...flags }];
}
