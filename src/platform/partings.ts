import type { Parting } from '../protocol';
import { browser } from './native';

/** What keys of `browser.storage.local` begin with that hold a {@link Parting}. */
const PREFIX = 'parting:';

/**
 * Leaves what a document has not got rid of where the background finds it. The browser has it when this returns, though the
 * document may be gone a moment later: a message to a worker that has yet to start goes with the document.
 */
export function leave(id: string, parting: Parting): void {
  browser.storage?.local.set({ [PREFIX + id]: parting }).catch(() => {});
}

/** What was left and not taken in yet, by the keys for {@link removeParting}; not parsed. */
export async function readPartings(): Promise<[key: string, parting: unknown][]> {
  return Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(PREFIX));
}

/** Removes what is taken in. */
export async function removeParting(key: string): Promise<void> {
  await browser.storage.local.remove(key);
}

/** Calls back when something was left. */
export function onParting(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const isNew = ([key, { newValue }]: [string, { newValue?: unknown }]) =>
      key.startsWith(PREFIX) && newValue !== undefined;
    if (area === 'local' && Object.entries(changes).some(isNew)) callback();
  });
}
