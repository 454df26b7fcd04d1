import { browser } from './browser';

/** The literal pattern: with anything narrower the browser refuses pictures of pages. */
const EVERYWHERE = { origins: ['<all_urls>'] };

/** Whether the person has allowed Sopwright to see pages. */
export function hasHosts(): Promise<boolean> {
  return browser.permissions.contains(EVERYWHERE);
}

/**
 * Asks the person to allow it; resolves true at once if they have. Call it directly in a click's handler: the
 * browser refuses the question otherwise.
 */
export function requestHosts(): Promise<boolean> {
  return browser.permissions.request(EVERYWHERE);
}

/** Calls back when the permission is taken away. */
export function onHostsRemoved(callback: () => void): void {
  browser.permissions.onRemoved.addListener((removed) => {
    if (removed.origins && removed.origins.length > 0) callback();
  });
}
