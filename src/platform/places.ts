import { browser } from './browser';

/** The browser's number of the window this page belongs to; nothing if it tells none. */
export async function thisWindow(): Promise<number | undefined> {
  return (await browser.windows.getCurrent()).id;
}

/** The browser's number of the tab this page is in; nothing when it is in none, as a popup. */
export async function thisTab(): Promise<number | undefined> {
  return (await browser.tabs.getCurrent())?.id;
}

/** Opens an SOP in the editor, in a new tab. */
export async function openEditor(sopId: string): Promise<void> {
  await browser.tabs.create({ url: editorUrl({ sop: sopId }) });
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
