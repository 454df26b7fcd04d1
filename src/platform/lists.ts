import type { ListEntries } from '../core/entries';
import { browser } from './native';

/** Key of the lists in `browser.storage.local`; stored: never renamed. */
const LISTS = 'lists';

/** The entries that apply now, as they were saved. They are in the browser's own storage and nowhere else. */
export async function readEntries(): Promise<ListEntries> {
  const stored = (await browser.storage.local.get(LISTS))[LISTS] as Partial<ListEntries> | undefined;
  return { always: linesOf(stored?.always), never: linesOf(stored?.never) };
}

/** Saves entries; from now on they apply everywhere, also to what is being recorded. */
export async function saveEntries({ always, never }: ListEntries): Promise<void> {
  await browser.storage.local.set({ [LISTS]: { always, never } });
}

/** Calls back each time the entries have changed, until the signal aborts. */
export function onEntriesChanged(callback: () => void, signal?: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && LISTS in changes) callback();
  };
  browser.storage.onChanged.addListener(changed);
  // An extension that was removed takes its interface with it.
  signal?.addEventListener('abort', () => browser.storage?.onChanged.removeListener(changed));
}

function linesOf(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((line) => typeof line === 'string') : [];
}
