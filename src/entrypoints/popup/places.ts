import { browser } from '../../platform/browser';
import { whereShown } from '../../platform/places';

/**
 * Whether choosing a file would close this page: Firefox closes a popup when its file dialog opens.
 * Goes away with https://bugzilla.mozilla.org/show_bug.cgi?id=1292701.
 */
export async function closesForFiles(): Promise<boolean> {
  // Only Firefox tells what it is.
  return 'getBrowserInfo' in browser.runtime && (await whereShown()) === 'popup';
}

/** Opens this page as a tab, where it stays when the focus goes elsewhere. */
export async function openAsTab(): Promise<void> {
  await browser.tabs.create({ url: location.href });
}

/** Opens the settings, in a tab of their own. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
