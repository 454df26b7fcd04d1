import type { Evidence } from '../../core/event';
import { nameOf } from '../../dom/name';
import { lineOf } from '../../dom/tree';
import type { Aftermath } from '../../protocol';
import type { Clean } from './clean';

/** Where pages say what came of an action. */
const MESSAGES = '[role="alert"], [role="status"], [aria-live="polite"], [aria-live="assertive"], .alert, .toast, .notification';
const DIALOGS = 'dialog[open], [role="dialog"], [role="alertdialog"]';

/** How long after an action what appears still counts as its outcome, in milliseconds. */
const LASTS = 5000;
/** Changes are looked at once they rest for this long, in milliseconds. */
const RESTS = 150;
/** At most this many pieces of evidence an action. */
const MOST = 3;

/** Notes what a page shows after each action. */
export interface AftermathWatch {
  /** What appears from now on is the outcome of that event, until the next one begins. */
  begin(eventId: string): void;
}

/** Watches a document for messages and dialogs that appear after an action; `report` is called as they do. */
export function watchAftermath(
  document: Document,
  clean: Clean,
  report: (aftermath: Aftermath) => void,
  signal: AbortSignal,
): AftermathWatch {
  let eventId: string | undefined;
  let seen = new Set<string>();
  let left = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    if (eventId === undefined || left <= 0) return;
    const fresh = evidenceIn(document).filter(({ kind, text }) => !seen.has(`${kind} ${text}`));
    for (const { kind, text } of fresh) seen.add(`${kind} ${text}`);
    const evidence = fresh.slice(0, left).map(({ kind, text }): Evidence => ({ kind, text: clean(text, 'label').slice(0, 200) }));
    left -= evidence.length;
    if (evidence.length > 0) report({ eventId, evidence });
  };
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(look, RESTS);
  });
  const stop = () => {
    clearTimeout(timer);
    clearTimeout(end);
    observer.disconnect();
  };
  signal.addEventListener('abort', stop);

  return {
    begin(id) {
      if (signal.aborted) return;
      stop();
      look();
      eventId = id;
      left = MOST;
      seen = new Set(evidenceIn(document).map(({ kind, text }) => `${kind} ${text}`));
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['open', 'class', 'hidden', 'aria-hidden', 'style'] });
      end = setTimeout(() => {
        look();
        stop();
      }, LASTS);
    },
  };
}

function evidenceIn(document: Document): Evidence[] {
  const shown = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    // Texts for screen readers alone are kept one pixel small.
    return width > 2 && height > 2;
  };
  const messages = [...document.querySelectorAll(MESSAGES)].filter(shown).map((element): Evidence => ({ kind: 'message', text: lineOf(element, 200) }));
  const dialogs = [...document.querySelectorAll(DIALOGS)].filter(shown).map((element): Evidence => ({ kind: 'dialog', text: nameOf(element) }));
  return [...messages, ...dialogs].filter(({ text }) => text.length > 2);
}
