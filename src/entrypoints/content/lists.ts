import { onEntriesChanged, readEntries } from '../../platform/lists';
import { compileLists, type Lists } from '../../redaction';
import type { Outbox } from './outbox';

/** The person's lists, as far as they are known here. */
export interface KnownLists {
  /** Nothing until they are known: then nothing of the page may be shown. */
  now(): Lists | undefined;
}

/**
 * Reads the person's lists from the browser's storage: nearer than the background, whose worker may have to be started
 * for an answer. `changed` is called when they come, if there is anything on them, and whenever they change.
 */
export function watchLists(view: Window, outbox: Outbox, changed: () => void, signal: AbortSignal): KnownLists {
  let lists: Lists | undefined;
  let known = JSON.stringify({ always: [], never: [] });
  const read = async () => {
    const entries = await readEntries();
    const before = known;
    known = JSON.stringify(entries);
    if (lists && known === before) return;
    lists = compileLists(entries);
    if (known !== before) changed();
  };
  const readAgain = () => outbox.send(() => read());
  readAgain();
  onEntriesChanged(readAgain, signal);
  // A page that was kept for the way back has heard of nothing meanwhile.
  view.addEventListener('pageshow', ({ persisted }) => persisted && readAgain(), { signal });
  return { now: () => lists };
}
