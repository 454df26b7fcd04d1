import { compose, steps } from '../../core/compose';
import { isoDate } from '../../core/dates';
import type { Session } from '../../core/session';
import { browser } from '../../platform/browser';
import type { Camera } from '../../platform/camera/camera';
import { closeDarkroom, openDarkroom } from '../../platform/camera/darkroom';
import { askTab } from '../../platform/messages';
import { hasHosts, hasStreams } from '../../platform/permissions';
import { openEditor, showRecorded } from '../../platform/places';
import { flushRecorders, injectRecorder, registerRecorder, unregisterRecorder } from '../../platform/scripts';
import { idScheme } from '../../platform/settings';
import { loadSop, nextSopId, saveSop } from '../../platform/store/library';
import {
  changeSession,
  currentSession,
  deleteSession,
  dropUnused,
  eventsOf,
  extendSession,
  openSession,
  shotsOf,
  undoEvent,
} from '../../platform/store/recording';
import { t, words } from '../../platform/translate';
import type { StartResult, ToPage } from '../../protocol';
import { numbered } from '../../redaction';
import { keepOwn } from './facts';
import { drawKey, forgetKey } from './key';
import { liveSession, reader, refreshBadge } from './live';
import { takeIn } from './partings';
import { tabInFront } from './tabs';

/** How long a tab may take to hand over what is pending when recording stops, in milliseconds. */
const FLUSH_WITHIN = 3000;

/**
 * Starts recording a window, with exact pictures if they are wanted and allowed. Either everything is set up, or nothing
 * is.
 */
export async function start(
  windowId: number,
  title: string,
  camera: Camera,
  exact = false,
  into?: Session['into'],
): Promise<StartResult> {
  if (!(await hasHosts())) return { refused: 'refusedPermission' };
  if (!(await browser.windows.get(windowId).catch(() => undefined))) return { refused: 'refusedNoWindow' };
  const streams = exact && (await hasStreams());
  const session: Session = {
    id: crypto.randomUUID(),
    title: title.slice(0, 5000),
    startedAt: Date.now(),
    state: 'recording',
    windowIds: [windowId],
    notices: exact && !streams ? [t('noticeExactRefused')] : [],
    ...(streams && { exact: true }),
    ...(into && { into }),
  };
  if (!(await openSession(session))) return { refused: 'refusedAlready' };
  try {
    await drawKey(session.id);
    await watchPages(session);
  } catch (error) {
    await deleteSession(session.id);
    await Promise.all([unregisterRecorder(), closeDarkroom(), forgetKey()]).catch(() => {});
    throw error;
  }
  await refreshBadge();
  const [front] = await browser.tabs.query({ windowId, active: true });
  if (front?.id !== undefined) await tabInFront(front.id, camera);
  return { sessionId: session.id };
}

/** Makes pages report: those that load from now on, and those that are open in the session's windows. */
export async function watchPages(session: Session): Promise<void> {
  await Promise.all([registerRecorder(), openDarkroom()]);
  await Promise.all(session.windowIds.map(injectRecorder));
}

/** What Stop answers: the new SOP's id, or why there is none, as a key of `_locales`. */
type StopResult = { sopId: string } | { refused: 'refusedEmpty' | 'refusedIdle' };

let ending: Promise<StopResult> | undefined;

/**
 * Ends the recording: everything pending is stored first, then the SOP is composed and the editor opened. What was
 * recorded for an SOP that is there is handed to the editor, where the person decides. Asked again while it is at it, it
 * gives the same answer.
 */
export function stop(camera: Camera): Promise<StopResult> {
  ending ??= end(camera).finally(() => {
    ending = undefined;
  });
  return ending;
}

async function end(camera: Camera): Promise<StopResult> {
  const session = await currentSession();
  if (!session) return { refused: 'refusedIdle' };
  await Promise.all((await tabsOf(session)).map((tabId) => flushRecorders(tabId, FLUSH_WITHIN)));
  await takeIn(camera);
  const lastTab = (await eventsOf(session.id)).findLast((event) => !event.undone && event.tabId >= 0)?.tabId;
  const finalPage =
    lastTab === undefined
      ? undefined
      : await askTab<ToPage>(lastTab, 0)
          .describe()
          .catch(() => undefined);
  await changeSession(session.id, { state: 'stopping' });
  await camera.settled();
  camera.forget();
  await Promise.all([unregisterRecorder(), closeDarkroom(), tellPages(session, (page) => page.setRecording('off'))]);
  await Promise.all([dropUnused(session.id), forgetKey()]);
  const events = await eventsOf(session.id);
  if (steps(events, reader).length === 0) {
    await deleteSession(session.id);
    await refreshBadge();
    return { refused: 'refusedEmpty' };
  }
  const { into } = session;
  const whole = into && (await loadSop(into.sopId));
  const composed = compose(session, events, await shotsOf(session.id), reader, {
    id: crypto.randomUUID(),
    sopId: await nextSopId(await idScheme(browser.storage.local)),
    today: isoDate(),
    untitled: t('untitled'),
    recorded: t('changeRecorded'),
    pictureLost: t('pictureLost'),
    words,
    ...(finalPage && { finalPage }),
  });
  const recorded = numbered(composed, whole);
  const ended = { state: 'ended', endedAt: Date.now(), sopId: whole?.id ?? recorded.id } as const;
  if (!whole) await saveSop(recorded, Date.now(), session.id);
  await changeSession(session.id, whole ? { ...ended, recorded } : ended);
  await refreshBadge();
  if (whole) await showRecorded(whole.id, session.id, into?.tabId);
  else await openEditor(recorded.id);
  return { sopId: ended.sopId };
}

/** Rests. What was begun before belongs to the recording. */
export async function pause(): Promise<void> {
  const session = await liveSession();
  if (!session) return;
  await Promise.all((await tabsOf(session)).map((tabId) => flushRecorders(tabId, FLUSH_WITHIN)));
  await changeSession(session.id, { state: 'paused' });
  await Promise.all([tellPages(session, (page) => page.setRecording('paused')), refreshBadge()]);
}

/** Rests because something happened that the person must know of. */
export async function rest(notice: string, change: Partial<Session> = {}): Promise<void> {
  const session = await liveSession();
  if (!session) return;
  await changeSession(session.id, { ...change, state: 'paused' });
  await extendSession(session.id, { notice });
  await Promise.all([tellPages(session, (page) => page.setRecording('paused')), refreshBadge()]);
}

/** Goes on; in the window in front, if those of the session are closed. Needs the permission still to be there. */
export async function resume(): Promise<void> {
  const session = await liveSession();
  if (!session) return;
  if (!(await hasHosts())) {
    await extendSession(session.id, { notice: t('refusedPermission') });
    return;
  }
  const windows = await browser.windows.getAll();
  if (!windows.some(({ id }) => id !== undefined && session.windowIds.includes(id))) {
    const { id } = await browser.windows.getLastFocused();
    if (id !== undefined) session.windowIds.push(id);
  }
  await changeSession(session.id, { state: 'recording', windowIds: session.windowIds });
  await watchPages(session);
  await Promise.all([tellPages(session, (page) => page.setRecording('recording')), refreshBadge()]);
}

/** Adds a note as a step of its own. */
export async function note(text: string): Promise<void> {
  const session = await currentSession();
  if (session && text.trim() !== '')
    await keepOwn(session.id, -1, {
      kind: 'note',
      data: { text: text.trim().slice(0, 2000) },
      page: { title: '', url: '' },
    });
}

/** Takes the last step back, with everything that it was made of. */
export async function undo(): Promise<void> {
  const session = await currentSession();
  const last = session && steps(await eventsOf(session.id), reader).at(-1);
  if (!last) return;
  for (const event of [last.event, ...last.absorbed]) await undoEvent(event.id);
  await refreshBadge();
}

/** Tells pages that no picture of them is held any more (the darkroom was lost): they offer themselves anew. */
export async function forgetPictures(session: Session): Promise<void> {
  await tellPages(session, (page) => page.pictured(0));
}

async function tabsOf(session: Session): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, windowId }) =>
    id !== undefined && windowId !== undefined && session.windowIds.includes(windowId) ? [id] : [],
  );
}

/** Tells all pages of a session's windows; those that do not hear it are left out. */
async function tellPages(session: Session, tell: (page: ToPage) => Promise<void>): Promise<void> {
  const tabs = await tabsOf(session);
  await Promise.all(tabs.map((tabId) => tell(askTab<ToPage>(tabId)).catch(() => {})));
}
