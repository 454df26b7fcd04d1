import browser from 'webextension-polyfill';

export type { Runtime, Tabs } from 'webextension-polyfill';

/** The browser's extension API, promise-based in both browsers. The only import of it. */
export { browser };

/**
 * An element's shadow root, also a closed one; nothing if it has none. For content scripts.
 * https://developer.chrome.com/docs/extensions/reference/api/dom, and in Firefox a property of the element.
 */
export function anyShadowRoot(element: Element): ShadowRoot | null {
  if (element.shadowRoot || !(element instanceof HTMLElement)) return element.shadowRoot;
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
  return (globalThis as { chrome?: typeof chrome }).chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
}
