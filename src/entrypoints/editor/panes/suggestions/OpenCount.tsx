import { useOpenCount } from './proposals';

/** How many suggestions wait, for the button of their pane; nothing when none does. */
export function OpenCount() {
  const count = useOpenCount();
  return count > 0 ? (
    <span class="pane-badge" aria-hidden="true">
      {count > 99 ? '99+' : count}
    </span>
  ) : null;
}
