/**
 * Arms now, and anew each time a page writes its document from the start: `document.open()` takes every listener off
 * the window, but no observer off the document.
 */
export function keepArmed(document: Document, arm: (armed: AbortSignal) => void, signal: AbortSignal): void {
  let armed = new AbortController();
  arm(AbortSignal.any([signal, armed.signal]));
  const observer = new MutationObserver((records) => {
    if (!records.some(({ addedNodes }) => [...addedNodes].some((node) => node === document.documentElement))) return;
    armed.abort();
    armed = new AbortController();
    arm(AbortSignal.any([signal, armed.signal]));
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
