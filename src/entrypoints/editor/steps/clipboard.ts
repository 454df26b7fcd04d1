import { copiesOf, readCopied, withKnownShots, writeCopied } from '../../../core/copied-steps';
import type { Sop, Step } from '../../../core/sop';
import { storedShots } from '../../../platform/store/recording';
import type { Translate } from '../../../ui/words';

/** What the browser copies next, when a button asks for it and no key. */
let wanted: readonly string[] | undefined;

/** Copies those steps as the key would: browsers let a button do so only where text is selected. */
export function copyByBrowser(stepIds: readonly string[]): void {
  const selection = getSelection();
  const row = document.querySelector(`[data-step="${CSS.escape(stepIds[0] ?? '')}"] .step-body`);
  if (!selection || !row) return;
  wanted = stepIds;
  selection.selectAllChildren(row);
  // Replaced by nothing: the asynchronous interface takes out of HTML what it does not know.
  document.execCommand('copy');
  selection.removeAllRanges();
  wanted = undefined;
}

/** The steps that a button asked for while this event is on its way. */
export function wantedSteps(): readonly string[] | undefined {
  return wanted;
}

/** Writes steps to the clipboard: as a Markdown list for people, and as data for another SOP. */
export function putSteps(data: DataTransfer, steps: readonly Step[], t: Translate): void {
  const holder = document.createElement('div');
  const text = markdownOf(steps, t);
  holder.dataset['sopwrightSteps'] = writeCopied(steps);
  holder.textContent = text;
  data.setData('text/plain', text);
  data.setData('text/html', holder.outerHTML);
}

/** The steps in the clipboard, as copies that may be put into that SOP; nothing when there are none of ours. */
export function takeSteps(data: DataTransfer, sop: Sop, t: Translate): Promise<Step[]> | undefined {
  const html = data.getData('text/html');
  if (!html.includes('data-sopwright-steps')) return undefined;
  // A document that is only parsed runs and loads nothing.
  const holder = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-sopwright-steps]');
  const steps = readCopied(holder?.getAttribute('data-sopwright-steps') ?? '');
  return steps && prepared(steps, sop, t);
}

async function prepared(steps: Step[], sop: Sop, t: Translate): Promise<Step[]> {
  const shots = steps.flatMap(({ picture, alternative }) => [picture, alternative].flatMap((one) => one?.shotId ?? []));
  const known = withKnownShots(steps, await storedShots(shots), t('pictureNotFound'));
  const copies = copiesOf(known, () => crypto.randomUUID());
  const ids = new Set([...copies, ...sop.phases.flatMap((phase) => phase.steps), ...sop.rollback].map(({ id }) => id));
  return copies.map(({ otherwise, ...step }) => ({
    ...step,
    ...(otherwise !== undefined && ids.has(otherwise) && { otherwise }),
  }));
}

function markdownOf(steps: readonly Step[], t: Translate): string {
  return steps
    .map((step, at) => {
      const { condition, instruction, warning, note, tip, expected, code } = step;
      const remarks = [
        ['fieldCondition', condition],
        ['fieldWarning', warning],
        ['fieldNote', note],
        ['fieldTip', tip],
        ['fieldExpected', expected],
      ].flatMap(([name = '', text]) => (text ? [`   - ${t(name)}: ${text.replace(/\s*\n\s*/g, ' ')}`] : []));
      const block = code ? ['', ...['```', ...code.text.trimEnd().split('\n'), '```'].map((line) => `   ${line}`)] : [];
      return [`${at + 1}. ${instruction}`, ...remarks, ...block].join('\n');
    })
    .join('\n');
}
