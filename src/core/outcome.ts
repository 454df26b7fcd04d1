import type { ComposedStep } from './compose';
import type { PageInfo } from './event';
import { toPlainText } from './instruction';
import type { Action } from './sop';
import { named, type Words } from './words';

/**
 * What a reader should see after each step, as plain sentences: a message the page showed, a dialog that opened, or
 * the page that came. Steps after which nothing of the kind appeared have none. `finalPage` is what was in front when
 * recording stopped.
 */
export function outcomesOf(
  composed: readonly ComposedStep[],
  words: Words,
  finalPage?: PageInfo,
): Map<ComposedStep, string> {
  const outcomes = new Map<ComposedStep, string>();
  const sentence = (key: string, text: string) => toPlainText(words(key, { text: named(text) }));
  for (const [index, step] of composed.entries()) {
    const seen = step.event.evidence ?? [];
    const [download, message, dialog, progress, row] = (
      ['download', 'message', 'dialog', 'progress', 'row'] as const
    ).map((wanted) => seen.find(({ kind }) => kind === wanted));
    const next = composed[index + 1];
    const page = pageOpenedBy(step, next ? next.event.page : finalPage, next?.described.action);
    // Everything on a page that opens is new: only on a page that stays does a message speak of the action.
    if (download) outcomes.set(step, sentence('expectedDownload', download.text));
    else if (page !== undefined) outcomes.set(step, sentence('expectedPage', page));
    else if (message) outcomes.set(step, sentence('expectedMessage', message.text));
    else if (dialog) outcomes.set(step, sentence('expectedDialog', dialog.text));
    else if (progress) outcomes.set(step, sentence('expectedProgress', progress.text));
    else if (row) outcomes.set(step, sentence('expectedRow', row.text));
  }
  return outcomes;
}

/** The heading or title of the page that came after a step, if the step led there. */
function pageOpenedBy(step: ComposedStep, after: PageInfo | undefined, next: Action | undefined): string | undefined {
  const wanted = /^(navigate|tab|note)$/;
  if (!after || step.event.page.url === '' || wanted.test(next ?? '') || wanted.test(step.described.action))
    return undefined;
  const { heading, title } = after;
  const changed = heading !== step.event.page.heading || title !== step.event.page.title;
  return changed ? heading || title || undefined : undefined;
}
