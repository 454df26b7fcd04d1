import { browser } from './browser';

/** What the type definitions of either browser lack. */
interface Panels {
  /** Chromium; https://developer.chrome.com/docs/extensions/reference/api/sidePanel */
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  /** Firefox; https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/sidebarAction */
  sidebarAction?: { open(): Promise<void> };
}

const panels = browser as unknown as Panels;

/** Opens our page at the side of the window of that number. Call it in a click's own task: browsers refuse it otherwise. */
export async function openSidePanel(windowId: number): Promise<void> {
  if (panels.sidebarAction) await panels.sidebarAction.open();
  else await panels.sidePanel?.open({ windowId });
}
