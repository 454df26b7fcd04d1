import { browser } from './browser';
import { BROWSER } from './target';

/** What opens a stream of a tab; once, and within seconds. */
export interface TabStream {
  /** The browser's number. */
  tabId: number;
  streamId: string;
}

/**
 * A stream of the tab in front of this window, which this page was opened on. `not yet`: it was opened before the person
 * allowed streams, or is not the popup of that tab. Nothing if the tab is streamed already, or cannot be.
 */
export async function frontStream(): Promise<TabStream | 'not yet' | undefined> {
  if (BROWSER === 'firefox') return undefined;
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = front?.id;
  if (tabId === undefined || !/^(https?|file):/.test(front?.url ?? '')) return undefined;
  try {
    return { tabId, streamId: await chrome.tabCapture.getMediaStreamId({ targetTabId: tabId }) };
  } catch (error) {
    // The browser tells the two apart by words alone.
    return /active stream/i.test(String(error)) ? undefined : 'not yet';
  }
}
