import { browser } from '../browser';

/** A refused picture is asked for again this much later, in milliseconds: Chromium's bucket holds two a second. */
const RETRY_AFTER = 560;
const TRIES = 4;

/** Requests this close together, in milliseconds, see the same page: the end of a field visit and the click that ended it. */
const SAME_MOMENT = 25;

const recent = new Map<number, { at: number; picture: Promise<string> }>();

/**
 * A PNG, as a data URL, of what a window shows. The browser is asked in this very task, because Chromium then does not
 * count the call against its quota; when it refuses for the quota, it is asked again later. Rejects with the
 * browser's reason when there is no picture to be had.
 */
export function captureWindow(windowId: number): Promise<string> {
  const now = performance.now();
  const last = recent.get(windowId);
  if (last && now - last.at < SAME_MOMENT) return last.picture;
  const picture = retried(windowId, browser.tabs.captureVisibleTab(windowId, { format: 'png' }));
  recent.set(windowId, { at: now, picture });
  return picture;
}

async function retried(windowId: number, first: Promise<string>): Promise<string> {
  let attempt = first;
  for (let tries = 1; ; tries++) {
    try {
      return await attempt;
    } catch (error) {
      const passing = /quota|readback|image/i.test(String(error));
      if (!passing || tries >= TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
      attempt = browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    }
  }
}
