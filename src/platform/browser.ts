import browser from 'webextension-polyfill';

export type { Tabs } from 'webextension-polyfill';

/** The browser's extension API, promise-based in both browsers. For our own pages and the worker. */
export { browser };
