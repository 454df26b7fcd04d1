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

/**
 * A tab is in front: a step if work goes on in another one than before. Our own pages and tabs that are still
 * loading make none; the latter report their arrival themselves.
 */
export async function tabInFront(tabId: number, camera: Camera): Promise<void> {
  const session = await liveSession();
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (session?.state !== 'recording' || !tab || !(await isInScope(session, tab))) return;
  if (tab.url?.startsWith(browser.runtime.getURL(''))) return;
  const page = await askTab<ToPage>(tabId, 0).describe().catch(() => null);
  if (page === null && tab.status === 'complete' && isProtected(tab.url))
    await extendSession(session.id, { notice: t('noticeProtected') });
  if (!page) return;
  const last = (await eventsOf(session.id)).findLast((event) => !event.undone && event.kind !== 'note');
  if (last?.tabId === tabId) return;
  const shotId = crypto.randomUUID();
  const { title, url } = page;
  if (last) await keepOwn(session.id, tabId, 'tab', { how: 'switched', title }, page, shotId);
  else await keepOwn(session.id, tabId, 'navigate', { how: 'start', title, url }, page, shotId);
  await new Promise((resolve) => setTimeout(resolve, SHOWS_WITHIN));
  if (tab.windowId !== undefined) camera.take({ shotId, moment: 'after', tabId, windowId: tab.windowId });
}

/** Pages that no extension may look into. An empty tab is none of them: nothing happens there. */
function isProtected(url: string | undefined): boolean {
  return url === undefined || !/^(https?|file|about:blank|chrome:\/\/newtab|about:newtab|about:home)/.test(url);
}
