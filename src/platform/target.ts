declare const __BROWSER__: 'chromium' | 'firefox';

/** Which browser this build is for; known when it is built, so that what is for another is not in it. */
export const BROWSER = __BROWSER__;
