/** Puts the focus on the first of these that is there and can take it, once the page shows the last change. */
export function focusSoon(...selectors: string[]): void {
  requestAnimationFrame(() => {
    for (const selector of selectors) {
      const element = document.querySelector<HTMLElement>(selector);
      if (!element || element.matches(':disabled')) continue;
      element.focus();
      element.scrollIntoView({ block: 'nearest' });
      return;
    }
  });
}
