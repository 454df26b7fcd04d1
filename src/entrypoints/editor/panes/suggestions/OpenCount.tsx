import { useOpenCount } from './proposals';

/** How many suggestions wait, for the button of their pane; nothing when none does. */
export function OpenCount() {
  const count = useOpenCount();
  return count > 0 ? <span class="pane-badge" data-badge={count > 99 ? '99+' : count} aria-hidden="true" /> : null;
}
