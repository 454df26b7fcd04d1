import { browser } from '../../platform/browser';
import type { Camera } from '../../platform/camera/camera';
import { askTab } from '../../platform/messages';
import { eventsOf, extendSession } from '../../platform/store/recording';
import { t } from '../../platform/translate';
import type { ToPage } from '../../protocol';
import { keepOwn } from './facts';
import { liveSession } from './live';
import { isInScope } from './scope';

/** A tab that just came to the front is given this long to show itself before its picture is taken, in milliseconds. */
const SHOWS_WITHIN = 150;

/** A tab that stays in front for this long is being worked in, in milliseconds. */
const PASSES_WITHIN = 2000;

/**
 * A tab is in front: a step if work goes on in another one than before. Our own pages and tabs that are still
 * loading make none; the latter report their arrival themselves.
 */
export async function tabInFront(tabId: number, camera: Camera): Promise<void> {
  const session = await liveSession();
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (session?.state !== 'recording' || !tab || !(await isInScope(session, tab))) return;
  if (tab.url?.startsWith(browser.runtime.getURL(''))) return;
  const page = await askTab<ToPage>(tabId, 0)
    .describe()
    .catch(() => null);
  if (page === null) await noticeProtected(session.id, tabId);
  if (!page) return;
  const last = (await eventsOf(session.id)).findLast((event) => !event.undone && event.kind !== 'note');
  if (last?.tabId === tabId) return;
  const shotId = crypto.randomUUID();
  const { title, url } = page;
  if (last) await keepOwn(session.id, tabId, { kind: 'tab', data: { how: 'switched', title }, page, shotId });
  else {
    // Before whatever is done in it: a page may arrive while its tab is being looked at.
    const data = { how: 'start', title, url };
    await keepOwn(session.id, tabId, { kind: 'navigate', data, page, shotId, at: session.startedAt });
  }
  await new Promise((resolve) => setTimeout(resolve, SHOWS_WITHIN));
  if (tab.windowId !== undefined)
    camera.take({ shotId, moment: 'after', at: Date.now(), tabId, windowId: tab.windowId });
}

/**
 * Says that a page cannot be recorded if it stays in front. Browsers hide the address of their own pages, and empty
 * tabs look the same: one that is only passed through is not worth a word.
 */
async function noticeProtected(sessionId: string, tabId: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, PASSES_WITHIN));
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab?.active || tab.status !== 'complete') return;
  const answered = await askTab<ToPage>(tabId, 0)
    .describe()
    .then(
      () => true,
      () => false,
    );
  if (!answered) await extendSession(sessionId, { notice: t('noticeProtected') });
}
