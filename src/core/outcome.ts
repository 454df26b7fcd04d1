import type { ComposedStep } from './compose';
import { toPlainText } from './instruction';
import { named, type Words } from './words';

/**
 * What a reader should see after each step, as plain sentences: a message the page showed, a dialog that opened, or
 * the page that came. Steps after which nothing of the kind appeared have none.
 */
export function outcomesOf(composed: readonly ComposedStep[], words: Words): Map<ComposedStep, string> {
  const outcomes = new Map<ComposedStep, string>();
  const sentence = (key: string, text: string) => toPlainText(words(key, { text: named(text) }));
  for (const [index, step] of composed.entries()) {
    const seen = step.event.evidence ?? [];
    const message = seen.find(({ kind }) => kind === 'message');
    const dialog = seen.find(({ kind }) => kind === 'dialog');
    const page = pageOpenedBy(step, composed[index + 1]);
    if (message) outcomes.set(step, sentence('expectedMessage', message.text));
    else if (dialog) outcomes.set(step, sentence('expectedDialog', dialog.text));
    else if (page !== undefined) outcomes.set(step, sentence('expectedPage', page));
  }
  return outcomes;
}

/** The heading or title of the page the next step happens on, if this step led there. */
function pageOpenedBy(step: ComposedStep, next: ComposedStep | undefined): string | undefined {
  if (!next || step.event.page.url === '' || /^(navigate|tab|note)$/.test(next.described.action)) return undefined;
  if (/^(navigate|tab)$/.test(step.described.action)) return undefined;
  const { heading, title } = next.event.page;
  const changed = heading !== step.event.page.heading || title !== step.event.page.title;
  return changed ? heading || title || undefined : undefined;
}
