/**
 * Puts the focus on the first of these that is there and can take it, once the page shows the last change. A closed phase
 * that holds it opens, as when it is found in the page.
 */
export function focusSoon(...selectors: string[]): void {
  const folded = document.querySelector(selectors[0] ?? '')?.closest('[hidden]');
  folded?.dispatchEvent(new Event('beforematch', { bubbles: true }));
  requestAnimationFrame(() => {
    for (const selector of selectors) {
      const element = document.querySelector<HTMLElement>(selector);
      if (!element?.checkVisibility() || element.matches(':disabled')) continue;
      element.focus();
      element.scrollIntoView({ block: 'nearest' });
      return;
    }
  });
}
