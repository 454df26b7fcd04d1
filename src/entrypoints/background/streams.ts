import { browser } from '../../platform/browser';
import { followTab, isFollowed } from '../../platform/camera/exact';
import { askTab } from '../../platform/messages';
import { extendSession } from '../../platform/store/recording';
import { t } from '../../platform/translate';
import type { ToPage } from '../../protocol';
import { liveSession } from './live';
import { isInScope } from './scope';

/** Takes pictures of a tab from its stream from now on, if it belongs to a recording that is to have exact ones. */
export async function stream(tabId: number, streamId: string): Promise<void> {
  const session = await liveSession();
  if (!session?.exact || !(await isInScope(session, await browser.tabs.get(tabId)))) return;
  await followTab(tabId, streamId);
  await tellStreamed(tabId);
}

/** Pictures of a tab come the usual way again; the person is told. */
export async function streamEnded(tabId: number): Promise<void> {
  const session = await liveSession();
  if (!session) return;
  await extendSession(session.id, { notice: t('noticeExactEnded') });
  await tellStreamed(tabId);
}

/** Tells a tab, or one frame of it, whether it is streamed. */
export async function tellStreamed(tabId: number | undefined, frameId?: number): Promise<void> {
  if (tabId === undefined) return;
  await askTab<ToPage>(tabId, frameId)
    .streamed(await isFollowed(tabId))
    .catch(() => {});
}
