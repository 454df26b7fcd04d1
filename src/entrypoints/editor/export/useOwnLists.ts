import { useEffect, useState } from 'preact/hooks';
import { onEntriesChanged, readEntries } from '../../../platform/lists';
import { compileLists, type Lists } from '../../../redaction';

/** The person's lists as they are now; nothing until they are known. */
export function useOwnLists(): Lists | undefined {
  const [lists, setLists] = useState<Lists>();
  useEffect(() => {
    const shown = new AbortController();
    const read = () => void readEntries().then((entries) => setLists(compileLists(entries)));
    read();
    onEntriesChanged(read, shown.signal);
    return () => shown.abort();
  }, []);
  return lists;
}
