import { browser } from './browser';

/** The browser's number of the window this page belongs to; nothing if it tells none. */
export async function thisWindow(): Promise<number | undefined> {
  return (await browser.windows.getCurrent()).id;
}

/** The browser's number of the tab this page is in; nothing when it is in none, as a popup. */
export async function thisTab(): Promise<number | undefined> {
  return (await browser.tabs.getCurrent())?.id;
}

/** Where a page of ours is shown: below the toolbar button, at the side of a window, or in a tab. */
export async function whereShown(): Promise<'popup' | 'panel' | 'tab'> {
  if ((await thisTab()) !== undefined) return 'tab';
  return browser.extension.getViews({ type: 'popup' }).includes(window) ? 'popup' : 'panel';
}

/** Opens an SOP in the editor: in a new tab, or at the side if the library stands there. */
export async function openEditor(sopId: string): Promise<void> {
  const url = editorUrl({ sop: sopId });
  if (typeof document !== 'undefined' && (await whereShown()) === 'panel') location.assign(url);
  else await browser.tabs.create({ url });
}

/** Shows an SOP and what was recorded for it, in the tab of that number or, if it is gone, in a new one. */
export async function showRecorded(sopId: string, sessionId: string, tabId: number | undefined): Promise<void> {
  const url = editorUrl({ sop: sopId, recorded: sessionId });
  const known =
    tabId === undefined ? undefined : await browser.tabs.update(tabId, { url, active: true }).catch(() => {});
  if (!known) await browser.tabs.create({ url });
}

function editorUrl(query: Record<string, string>): string {
  return browser.runtime.getURL(`src/entrypoints/editor/editor.html?${new URLSearchParams(query)}`);
}
