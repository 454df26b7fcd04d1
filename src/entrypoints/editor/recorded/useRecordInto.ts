import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Into } from '../../../core/into';
import { reasonOf } from '../../../core/reason';
import { background } from '../../../platform/background';
import { requestHosts } from '../../../platform/permissions';
import { thisTab, thisWindow } from '../../../platform/places';
import type { Translate } from '../../../ui/words';

/** Where a recording for the document in the editor is to go. */
export type Wanted = Into extends infer Way ? (Way extends Into ? Omit<Way, 'sopId'> : never) : never;

/** Starts recording for a place of the document. Call it in a click's own task: the browser asks the person only then. */
export type RecordInto = (wanted: Wanted) => void;

const RecordContext = createContext<RecordInto | undefined>(undefined);

/** Gives the parts of a document the way to record for it; nothing while a recording is going on. */
export const RecordProvider = RecordContext.Provider;

/** What starts recording for a place of the document; nothing while that is not possible. */
export function useRecordInto(): RecordInto | undefined {
  return useContext(RecordContext);
}

/** Starts it in this window. Gives why it could not be started, as a sentence for the person. */
export async function recordInto(into: Into, t: Translate): Promise<string | undefined> {
  try {
    if (!(await requestHosts(false))) return t('refusedPermission');
    const windowId = await thisWindow();
    if (windowId === undefined) return t('refusedNoWindow');
    const result = await background.start(windowId, '', false, { ...into, tabId: await thisTab() });
    return 'refused' in result ? t(result.refused) : undefined;
  } catch (error) {
    return t('problemUnexpected', { reason: reasonOf(error) });
  }
}
