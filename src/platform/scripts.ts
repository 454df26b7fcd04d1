import recorder from '../entrypoints/content/content.iife.ts?iife';
import { browser } from './browser';

const ID = 'recorder';

/** Schemes of pages that a script may be injected into. */
const OPEN = /^(https?|file):/;

/** Runs the recorder in every document that loads from now on, frames of any origin included. */
export async function registerRecorder(): Promise<void> {
  if ((await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0) return;
  const script = {
    id: ID,
    js: [recorder.replace(/^\//, '')],
    matches: ['<all_urls>'],
    allFrames: true,
    // Frames without an address of their own (about:blank, srcdoc, blob:) belong to the page around them.
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
    persistAcrossSessions: false,
  };
  await browser.scripting.registerContentScripts([script]);
}

/** No document that loads from now on runs the recorder. */
export async function unregisterRecorder(): Promise<void> {
  if ((await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0)
    await browser.scripting.unregisterContentScripts({ ids: [ID] });
}

/** Runs the recorder in the documents that are open in a window. Pages that refuse it are left out. */
export async function injectRecorder(windowId: number): Promise<void> {
  const tabs = await browser.tabs.query({ windowId });
  await Promise.all(
    tabs.map(async ({ id, url, discarded }) => {
      if (id === undefined || discarded || !OPEN.test(url ?? '')) return;
      await browser.scripting
        .executeScript({
          target: { tabId: id, allFrames: true },
          files: [recorder.replace(/^\//, '')],
          injectImmediately: true,
        })
        .catch(() => {});
    }),
  );
}

/**
 * Has the recorders of all frames of a tab report what is pending; resolves when the background has stored it, or
 * after `limit` milliseconds.
 */
export async function flushRecorders(tabId: number, limit: number): Promise<void> {
  const flushed = browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => (globalThis as { sopwright?: { recorder?: { flush(): Promise<void> } } }).sopwright?.recorder?.flush(),
  });
  const late = new Promise((resolve) => setTimeout(resolve, limit));
  await Promise.race([flushed.catch(() => {}), late]);
}
