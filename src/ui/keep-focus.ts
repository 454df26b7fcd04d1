/** What takes the focus by the keyboard. */
const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex]:not([tabindex="-1"])';

/** An element that had the focus or held it, and what stood beside it then. */
interface Level {
  element: Element;
  before: Element | null;
  after: Element | null;
}

/**
 * Whoever works with keys goes on from where they were: when what has the focus is taken away, disabled or hidden, the
 * focus goes to what stands next to it instead of to nowhere. Whoever puts it elsewhere within two frames is not disturbed.
 */
export function keepFocus(page: Document): void {
  let levels: Level[] = [];
  const look = () => requestAnimationFrame(() => requestAnimationFrame(catchUp));

  function catchUp(): void {
    const lost = levels[0]?.element;
    if (!lost || (page.activeElement !== page.body && page.activeElement !== null) || canFocus(lost)) return;
    heirOf(levels)?.focus({ preventScroll: true });
  }

  page.addEventListener('focusin', ({ target }) => {
    levels = [];
    for (let at = target as Element | null; at && at !== page.body; at = at.parentElement)
      levels.push({ element: at, before: at.previousElementSibling, after: at.nextElementSibling });
  });
  page.addEventListener('keyup', look);
  page.addEventListener('click', look);
  page.addEventListener('focusout', ({ relatedTarget }) => relatedTarget ?? look());
}

/** From the inside out: what came after it, what came before it. */
function heirOf(levels: readonly Level[]): HTMLElement | undefined {
  for (const { element, before, after } of levels) {
    const following = element.isConnected ? element.nextElementSibling : after;
    const preceding = element.isConnected ? element.previousElementSibling : before;
    const found = focusableIn(following)[0] ?? focusableIn(preceding).at(-1);
    if (found) return found;
  }
  return undefined;
}

function focusableIn(element: Element | null): HTMLElement[] {
  if (!element?.isConnected) return [];
  const all = [element, ...element.querySelectorAll(FOCUSABLE)];
  return all.filter((one): one is HTMLElement => one instanceof HTMLElement && one.matches(FOCUSABLE) && canFocus(one));
}

function canFocus(element: Element): boolean {
  return element.isConnected && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true });
}
