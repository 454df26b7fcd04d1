import { browser } from './browser';

/** The literal pattern: with anything narrower the browser refuses pictures of pages. */
const EVERYWHERE = { origins: ['<all_urls>'] };

/** For exact pictures; Chromium only. */
const STREAMS = { permissions: ['tabCapture'] };

/** Whether the person has allowed Sopwright to see pages. */
export function hasHosts(): Promise<boolean> {
  return browser.permissions.contains(EVERYWHERE);
}

/**
 * Asks the person to allow it, and with `exact` to allow streams of tabs in the same question; resolves true if it is
 * allowed to see pages. Call it directly in a click's handler: the browser refuses the question otherwise.
 */
export async function requestHosts(exact: boolean): Promise<boolean> {
  const asked = exact ? { ...EVERYWHERE, ...STREAMS } : EVERYWHERE;
  // What was allowed before is not lost with a question for more.
  return (await browser.permissions.request(asked as typeof EVERYWHERE)) || (exact && (await hasHosts()));
}

/**
 * Asks the person to let Sopwright reach one host, a pattern such as `https://git.example.com/*`; resolves true if it may.
 * Call it directly in a press: the browser refuses the question otherwise, and asks nothing where the answer is known.
 */
export function requestHost(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Whether this browser has streams of tabs to offer. */
export function offersStreams(): boolean {
  const { optional_permissions: optional = [], permissions = [] } = browser.runtime.getManifest();
  return [...optional, ...permissions].includes('tabCapture');
}

/** Whether the person has allowed streams of tabs. */
export function hasStreams(): Promise<boolean> {
  return browser.permissions.contains(STREAMS as object);
}

/** Calls back when the permission is taken away. */
export function onHostsRemoved(callback: () => void): void {
  browser.permissions.onRemoved.addListener((removed) => {
    if (removed.origins && removed.origins.length > 0) callback();
  });
}
