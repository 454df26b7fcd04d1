/** Between a menu and what it belongs to or the window's edge, in pixels. */
const GAP = 4;

/** Puts an open menu below its button, or above it where there is more room; always within the window. */
export function besideButton(menu: HTMLElement, button: HTMLElement): void {
  const { top, bottom, left, right } = button.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const below = innerHeight - bottom - 2 * GAP;
  const isBelow = below >= Math.min(menu.scrollHeight, top - 2 * GAP);
  menu.style.maxHeight = `${Math.max(isBelow ? below : top - 2 * GAP, 120)}px`;
  const { width, height } = menu.getBoundingClientRect();
  const start = getComputedStyle(menu).direction === 'rtl' ? right - width : left;
  menu.style.left = `${Math.max(GAP, Math.min(start, innerWidth - width - GAP))}px`;
  menu.style.top = `${isBelow ? bottom + GAP : Math.max(GAP, top - height - GAP)}px`;
}

/** What can be chosen in a menu now. */
export function itemsIn(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)')];
}

/** Which item a key leads to from the one that has the focus; nothing for other keys. */
export function neighbour(items: readonly HTMLElement[], { key, target }: KeyboardEvent): HTMLElement | undefined {
  const at = items.indexOf(target as HTMLElement);
  switch (key) {
    case 'ArrowDown':
      return items[(at + 1) % items.length];
    case 'ArrowUp':
      return items.at(at <= 0 ? -1 : at - 1);
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    default: {
      if (key.length !== 1 || key === ' ') return undefined;
      const rest = [...items.slice(at + 1), ...items.slice(0, at + 1)];
      return rest.find((item) => item.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()));
    }
  }
}
