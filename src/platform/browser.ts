/** The browser's extension API, promise-based in both browsers. The only import of it. */
export { default as browser, type Runtime, type Tabs } from 'webextension-polyfill';
