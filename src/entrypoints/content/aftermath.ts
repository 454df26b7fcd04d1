import type { Evidence } from '../../core/event';
import type { EvidenceIndex } from '../../dom/evidence';
import type { Survey } from '../../dom/survey';
import { oneLine } from '../../dom/tree';
import type { Aftermath } from '../../protocol';
import type { Clean } from './clean';

/** How long after an action what appears still counts as its outcome, in milliseconds. */
const LASTS = 5000;
/** When after an action what no change of the page tells is looked for, in milliseconds: a root that a host got late. */
const LOOKS_AFTER = [1000, LASTS];
/** At most this many pieces of evidence an action. */
const MOST = 3;

/** Notes what a page shows after each action. */
export interface AftermathWatch {
  /** An action begins: what appears from now on is not the outcome of the one before. */
  rest(): void;
  /** What has appeared since the action began, and what will, is the outcome of that event. */
  begin(eventId: string): void;
  /** Looks at what is shown now, however long it takes: nobody will look again. */
  lookNow(): void;
}

/**
 * Watches for what appears after an action; `report` is called as it does. Pages are read only while they rest, never
 * in the task of an action.
 */
export function watchAftermath(
  document: Document,
  survey: Survey,
  index: EvidenceIndex,
  clean: Clean,
  report: (aftermath: Aftermath) => void,
  signal: AbortSignal,
): AftermathWatch {
  let eventId: string | undefined;
  /** The event before, while what the page showed by its end is still to be read. */
  let unread: string | undefined;
  /** What was shown when the page was looked at last; nothing before the first time. */
  let seen: ReadonlySet<string> | undefined;
  /** The version of the page that was looked at. */
  let read = 0;
  let left = 0;
  let timers: ReturnType<typeof setTimeout>[] = [];

  const look = () => {
    const of = eventId ?? unread;
    unread = undefined;
    read = survey.version();
    const shown = index.shown();
    const before = seen;
    seen = new Set(shown.map(gist));
    if (of === undefined || !before) return;
    const evidence = shown
      .filter((one, at) => !before.has(gist(one)) && shown.findIndex((other) => gist(other) === gist(one)) === at)
      .slice(0, left)
      .map((one): Evidence => ({ ...one, text: clean(one.text, 'label', 200) }));
    left -= evidence.length;
    if (evidence.length > 0) report({ eventId: of, evidence });
  };
  const lookNow = () => {
    survey.catchUp();
    look();
  };
  const rest = () => {
    for (const timer of timers) clearTimeout(timer);
    eventId = undefined;
  };
  survey.onRest(look);
  signal.addEventListener('abort', rest);
  watchDownloads(
    document,
    (name) => {
      if (eventId === undefined || left-- <= 0) return;
      report({ eventId, evidence: [{ kind: 'download', text: clean(name, 'label', 200) }] });
    },
    signal,
  );

  return {
    rest() {
      // What changed by now and is not read yet, as on a busy machine, is the outcome of what was done before.
      unread = survey.version() === read ? undefined : eventId;
      rest();
      if (unread !== undefined) setTimeout(() => unread !== undefined && !signal.aborted && lookNow());
    },
    lookNow,
    begin(id) {
      rest();
      unread = undefined;
      eventId = id;
      left = MOST;
      timers = LOOKS_AFTER.map((after) =>
        setTimeout(() => {
          lookNow();
          if (after === LASTS) rest();
        }, after),
      );
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
      const last = /^https?:$/.test(protocol) ? (pathname.split('/').pop() ?? '') : '';
      const name = oneLine(downloadRequest || decoded(last)).slice(0, 200);
      if (name !== '') started(name);
    },
    { signal },
  );
}

/** A part of an address as people read it; as it is when its escapes make no text. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A counter that only counts on (“49 more tags”) is no news. */
function gist({ kind, text }: Evidence): string {
  return kind === 'message' || kind === 'error' ? `${kind} ${text.replace(/\d+/g, '#')}` : `${kind} ${text}`;
}
