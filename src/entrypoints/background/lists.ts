import { readEntries } from '../../platform/lists';
import { compileLists, type Lists } from '../../redaction';

/** What was compiled last: most of the time the same is asked for. */
let known: { of: string; lists: Lists } | undefined;

/** The person's lists as they are now. */
export async function currentLists(): Promise<Lists> {
  const entries = await readEntries();
  const of = JSON.stringify(entries);
  if (known?.of !== of) known = { of, lists: compileLists(entries) };
  return known.lists;
}
