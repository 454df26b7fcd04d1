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
export function watchLists(outbox: Outbox, changed: () => void, signal: AbortSignal): KnownLists {
  let lists: Lists | undefined;
  const read = async () => {
    const entries = await readEntries();
    const isFirst = lists === undefined;
    lists = compileLists(entries);
    if (!isFirst || entries.always.length + entries.never.length > 0) changed();
  };
  outbox.send(() => read());
  onEntriesChanged(() => outbox.send(() => read()), signal);
  return { now: () => lists };
}
