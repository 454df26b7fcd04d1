import type { Evidence } from '../../core/event';
import { nameOf } from '../../dom/name';
import { isSeen, lineOf, oneLine } from '../../dom/tree';
import type { Aftermath } from '../../protocol';
import type { Clean } from './clean';

/** Where pages say what came of an action. */
const MESSAGES =
  '[role="alert"], [role="status"], [aria-live="polite"], [aria-live="assertive"], .alert, .flash, [class*="flashbar" i], [class*="toast" i], [class*="snackbar" i], [class*="notification" i]';
const DIALOGS = 'dialog[open], [role="dialog"], [role="alertdialog"]';

/** How long after an action what appears still counts as its outcome, in milliseconds. */
const LASTS = 5000;
/** How long after a change the page is looked at, in milliseconds: changes come in swarms. */
const LOOKS_AFTER = 200;
/** At most this many pieces of evidence an action. */
const MOST = 3;

/** Notes what a page shows after each action. */
export interface AftermathWatch {
  /** An action begins: what appears from now on is not the outcome of the one before. */
  rest(): void;
  /** What has appeared since the action began, and what will, is the outcome of that event. */
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
  let seen: Set<string> | undefined;
  let left = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    if (eventId === undefined || !seen || left <= 0) return;
    const fresh: Evidence[] = [];
    for (const evidence of evidenceIn(document)) {
      if (seen.has(gist(evidence))) continue;
      seen.add(gist(evidence));
      fresh.push({ ...evidence, text: clean(evidence.text, 'label').slice(0, 200) });
    }
    const evidence = fresh.slice(0, left);
    left -= evidence.length;
    if (evidence.length > 0) report({ eventId, evidence });
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      look();
    }, LOOKS_AFTER);
  });
  const rest = () => {
    if (timer !== undefined) look();
    clearTimeout(timer);
    clearTimeout(end);
    timer = undefined;
    eventId = undefined;
    observer.disconnect();
  };
  signal.addEventListener('abort', rest);
  watchDownloads(
    document,
    (name) => {
      if (eventId === undefined || left-- <= 0) return;
      report({ eventId, evidence: [{ kind: 'download', text: clean(name, 'label').slice(0, 200) }] });
    },
    signal,
  );

  return {
    rest() {
      rest();
      seen = new Set(evidenceIn(document).map(gist));
    },
    begin(id) {
      if (signal.aborted) return;
      rest();
      seen ??= new Set(evidenceIn(document).map(gist));
      eventId = id;
      left = MOST;
      look();
      observer.observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: ['open', 'class', 'hidden', 'aria-hidden', 'style'],
      });
      end = setTimeout(() => {
        look();
        rest();
      }, LASTS);
    },
  };
}

/**
 * Calls back with the name of each file that the page lets the browser download. Files that only the answer's headers
 * call a download are not known here.
 */
function watchDownloads(document: Document, started: (name: string) => void, signal: AbortSignal): void {
  document.defaultView?.navigation?.addEventListener(
    'navigate',
    ({ downloadRequest, destination }) => {
      if (downloadRequest === null || downloadRequest === undefined) return;
      const { protocol, pathname } = new URL(destination.url);
      const last = /^https?:$/.test(protocol) ? decodeURIComponent(pathname.split('/').pop() ?? '') : '';
      const name = oneLine(downloadRequest || last).slice(0, 200);
      if (name !== '') started(name);
    },
    { signal },
  );
}

/** A counter that only counts on (“49 more tags”) is no news. */
function gist({ kind, text }: Evidence): string {
  return `${kind} ${text.replace(/\d+/g, '#')}`;
}

function evidenceIn(document: Document): Evidence[] {
  const shown = (selector: string) => [...document.querySelectorAll(selector)].filter(isSeen);
  const messages = shown(MESSAGES)
    .map((element) => ({ element, text: lineOf(element, 200) }))
    .filter(({ element, text }) => isMessage(text) && !element.closest('button, a'))
    // Containers of messages hold them among other things; the innermost says the message and nothing else.
    .filter(({ element }, _, all) => !all.some((other) => other.element !== element && element.contains(other.element)))
    .map(({ text }): Evidence => ({ kind: 'message', text }));
  const dialogs = shown(DIALOGS)
    // Lists that a control opens call themselves dialogs, too.
    .filter((element) => element.querySelector('[role="listbox"]') === null)
    .map((element): Evidence => ({ kind: 'dialog', text: nameOf(element) }))
    .filter(({ text }) => isMessage(text));
  return [...messages, ...dialogs];
}

/** Words, and not merely how far something has come. */
function isMessage(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !/\d\s*%$/.test(text);
}
