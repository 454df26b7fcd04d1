import { useEffect, useState } from 'preact/hooks';
import { onEntriesChanged, readEntries } from '../../../platform/lists';
import type { Lists } from '../../../redaction';

/** The person's lists as they are now; nothing until they are known. What reads them is not needed to show the document. */
export function useOwnLists(): Lists | undefined {
  const [lists, setLists] = useState<Lists>();
  useEffect(() => {
    const shown = new AbortController();
    const read = async () => {
      const [{ compileLists }, entries] = await Promise.all([import('../../../redaction'), readEntries()]);
      setLists(compileLists(entries));
    };
    void read();
    onEntriesChanged(() => void read(), shown.signal);
    return () => shown.abort();
  }, []);
  return lists;
}
