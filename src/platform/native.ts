import type { Browser, Runtime } from 'webextension-polyfill';

/** Who sent a message. */
export type Sender = Runtime.MessageSender;

/**
 * The extension API as both browsers have it (Chromium since 148), for what every page is given: there the polyfill
 * would only add its weight and hand the same object on.
 */
export const browser = (globalThis as unknown as { browser: Browser }).browser;

/** Whether the browser takes a picture of a page whose script is busy: Chromium does, Firefox waits for the script. */
export const copiesWithoutPage = !navigator.userAgent.includes('Firefox/');

/**
 * An element's shadow root, also a closed one; nothing if it has none.
 * https://developer.chrome.com/docs/extensions/reference/api/dom, and in Firefox a property of the element.
 */
export function anyShadowRoot(element: Element): ShadowRoot | null {
  if (element.shadowRoot || !(element instanceof HTMLElement)) return element.shadowRoot;
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
  return (globalThis as { chrome?: typeof chrome }).chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
}
