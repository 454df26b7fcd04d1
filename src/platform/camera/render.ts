import script from '../../entrypoints/content/render.iife.ts?iife';
import { browser } from '../browser';

/** How long a page may take to draw itself, in milliseconds. */
const DRAWN_WITHIN = 8000;

/**
 * What a tab's page draws of itself, as a PNG data URL. Only for when the browser gives no picture: it shows the page
 * as it is now, and for a moment adds a hidden frame to it. Rejects when the page cannot be drawn in time.
 */
export async function renderPage(tabId: number): Promise<string> {
  const target = { tabId };
  const drawn = browser.scripting.executeScript({ target, files: [script.replace(/^\//, '')] }).then(() =>
    browser.scripting.executeScript({
      target,
      func: () => (globalThis as { sopwrightRender?: () => Promise<string> }).sopwrightRender?.(),
    }),
  );
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error('The page took too long to be drawn')), DRAWN_WITHIN),
  );
  const [frame] = await Promise.race([drawn, late]);
  if (typeof frame?.result !== 'string' || !frame.result.startsWith('data:image/png'))
    throw new Error('The page could not be drawn');
  return frame.result;
}
