import type { Session } from '../../core/session';
import { browser, type Tabs } from '../../platform/browser';
import { extendSession } from '../../platform/store/recording';

/**
 * Whether a tab belongs to a recording: it is in the window where recording was started, or in one that a page of it
 * opened. `opened`: the page says that another page opened it. A window that joins the recording is remembered.
 */
export async function isInScope(session: Session, tab: Tabs.Tab, opened = false): Promise<boolean> {
  const { windowId, openerTabId } = tab;
  if (windowId === undefined) return false;
  if (session.windowIds.includes(windowId)) return true;
  const opener = openerTabId === undefined ? undefined : await browser.tabs.get(openerTabId).catch(() => undefined);
  // A window opened by script has no opener tab in Chromium; such a window is a popup, and its page knows.
  const popup = opened && (await browser.windows.get(windowId)).type === 'popup';
  const joins = opener?.windowId === undefined ? popup : session.windowIds.includes(opener.windowId);
  if (joins) await extendSession(session.id, { windowId });
  return joins;
}
