import { browser } from '../../platform/browser';

/** Whether this page is an ordinary tab and not the popup below the toolbar button. */
export async function isInTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined;
}

/** The browser's number of the window this page belongs to; nothing if it tells none. */
export async function thisWindow(): Promise<number | undefined> {
  return (await browser.windows.getCurrent()).id;
}

/** Opens an SOP in the editor, in a new tab. */
export async function openEditor(sopId: string): Promise<void> {
  // Relative to this page: both lie in the same place wherever the build puts them.
  const url = new URL('../editor/editor.html', location.href);
  url.searchParams.set('sop', sopId);
  await browser.tabs.create({ url: url.href });
}

/**
 * Whether choosing a file would close this page: Firefox closes a popup when its file dialog opens.
 * Goes away with https://bugzilla.mozilla.org/show_bug.cgi?id=1292701.
 */
export async function closesForFiles(): Promise<boolean> {
  // Only Firefox tells what it is.
  return 'getBrowserInfo' in browser.runtime && !(await isInTab());
}

/** Opens this page as a tab, where it stays when the focus goes elsewhere. */
export async function openAsTab(): Promise<void> {
  await browser.tabs.create({ url: location.href });
}

/** Opens the settings, in a tab of their own. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
