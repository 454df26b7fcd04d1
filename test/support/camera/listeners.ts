import type { BrowserContext } from 'playwright-core';

/** What pages saw of the presses since it was asked last. */
export interface Witnessed {
  /** How long the listeners of an extension took in the task of the last press, in milliseconds. */
  held?: number;
  /** How many events of presses were not the person's. */
  untrusted: number;
}

/**
 * Runs in every document before any extension's script, and once more when it is parsed: whatever an extension listens
 * to at the window lies between the two. Tells by way of the console, which outlives the page.
 */
const SCRIPT = `(() => {
  let from;
  const types = ['pointerdown', 'keydown'];
  for (const type of types)
    addEventListener(type, ({ isTrusted }) => { from = isTrusted ? performance.now() : undefined }, { capture: true, passive: true });
  addEventListener('DOMContentLoaded', () => {
    for (const type of types)
      addEventListener(type, ({ isTrusted }) => {
        if (isTrusted && from !== undefined) console.debug('witness held ' + (performance.now() - from));
        from = undefined;
      }, { capture: true, passive: true });
  });
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    addEventListener(type, ({ isTrusted }) => { if (!isTrusted) console.debug('witness untrusted') }, { capture: true, passive: true });
})()`;

/** Watches all pages of a browser that are opened from now on; what comes back gives what they saw, once. */
export async function witness(context: BrowserContext): Promise<() => Witnessed> {
  let seen: Witnessed = { untrusted: 0 };
  await context.addInitScript(SCRIPT);
  context.on('console', (message) => {
    const [, what, value] = /^witness (\w+) ?(.*)$/.exec(message.text()) ?? [];
    if (what === 'held') seen.held = Number(value);
    if (what === 'untrusted') seen.untrusted++;
  });
  return () => {
    const now = seen;
    seen = { untrusted: 0 };
    return now;
  };
}
