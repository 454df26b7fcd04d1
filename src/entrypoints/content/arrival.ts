import type { Draft } from '../../core/event';
import type { Fact, UnheardPage } from '../../events/kind';
import type { Arrival, FromPage } from '../../protocol';
import { newId } from './id';
import type { Outbox } from './outbox';

/** How long after loading a page's title has its final form, in milliseconds. */
const TITLED_WITHIN = 400;

/**
 * Tells the background of the top document's arrival, and of a departure that the page itself causes: the background
 * makes a step of an arrival that nothing in a page caused. `reported` tells whether the arrival is through.
 */
export function watchArrival(
  page: UnheardPage,
  draftOf: (kind: string, fact: Fact<unknown>) => Draft,
  background: FromPage,
  outbox: Outbox,
  signal: AbortSignal,
): { readonly reported: boolean } {
  const { document } = page;
  const view = document.defaultView;
  const state = { reported: true };
  if (!view || view !== view.top) return state;
  // An injected script finds a page that was there before the recording: that is no arrival.
  state.reported = document.readyState !== 'loading';

  const report = (type: Arrival['type'], at: number) => {
    state.reported = true;
    const { title, url } = page.info();
    const how = type === 'reload' ? 'reload' : type === 'back_forward' ? historyMove(view) : 'open';
    const draft = draftOf('navigate', { data: { how, title, url }, at, shotId: page.shoot('settled', 'after') });
    const referred = document.referrer !== '' || view.opener !== null;
    outbox.send(() => background.arrived({ draft, type, referred }));
  };
  const first = () => {
    if (state.reported || signal.aborted) return;
    const [timing] = view.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    report(timing?.type ?? 'navigate', view.performance.timeOrigin + aheadBy(timing));
  };
  const soon = () => setTimeout(first, TITLED_WITHIN);
  // A page that is loaded ahead has arrived when the person goes there, if that ever happens.
  const loaded = () => (isAhead(document) ? document.addEventListener('prerenderingchange', soon, { signal }) : soon());
  if (!state.reported) {
    view.addEventListener('load', loaded, { signal });
    view.addEventListener('pointerdown', first, { capture: true, signal });
    view.addEventListener('keydown', first, { capture: true, signal });
  }
  view.addEventListener('pageshow', (event) => event.persisted && report('back_forward', page.timeOf(event)), {
    signal,
  });

  view.navigation?.addEventListener(
    'navigate',
    ({ destination, downloadRequest, navigationType, userInitiated, hashChange }) => {
      if (destination.sameDocument || hashChange || downloadRequest !== null) return;
      if (!/^(push|replace)$/.test(navigationType) && userInitiated) return;
      // A page that goes on to another before anybody saw it is part of the same way: what led to it leads there.
      const departure = newId();
      if (state.reported) outbox.send(() => background.leaving(departure));
    },
    { signal },
  );
  return state;
}

/** Whether a page was reached from the history backwards or forwards; backwards when the browser does not tell. */
function historyMove(view: Window): 'back' | 'forward' {
  const { activation } = view.navigation ?? {};
  const from = activation?.from?.index;
  const to = activation?.entry.index;
  return from !== undefined && to !== undefined && to > from ? 'forward' : 'back';
}

/** Whether a page is loaded before anybody has gone to it. https://wicg.github.io/nav-speculation/prerendering.html */
function isAhead(document: Document): boolean {
  return 'prerendering' in document && document.prerendering === true;
}

/** How long before the person went there a page began to load, in milliseconds. */
function aheadBy(timing: PerformanceNavigationTiming | undefined): number {
  return timing && 'activationStart' in timing ? Number(timing.activationStart) : 0;
}
