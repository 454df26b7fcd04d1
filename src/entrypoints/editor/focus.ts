/**
 * Puts the focus on the first of these that is there and can take it, once the page shows the last change. A closed phase
 * that holds it opens, as when it is found in the page.
 */
export function focusSoon(...selectors: string[]): void {
  const folded = document.querySelector(selectors[0] ?? '')?.closest('[hidden]');
  folded?.dispatchEvent(new Event('beforematch', { bubbles: true }));
  // What was changed just now is shown in a task of its own, which comes before this one; what needs a frame as well comes
  // with it. Not all of it waits for that: whoever goes on typing would lose a letter.
  queueMicrotask(() => {
    if (!focusFirst(selectors)) requestAnimationFrame(() => focusFirst(selectors));
  });
}

/** Whether one of them could take the focus. */
function focusFirst(selectors: readonly string[]): boolean {
  for (const selector of selectors) {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element?.checkVisibility() || element.matches(':disabled')) continue;
    element.focus();
    element.scrollIntoView({ block: 'nearest' });
    return true;
  }
  return false;
}
