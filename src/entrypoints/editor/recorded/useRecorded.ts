import { useEffect, useRef, useState } from 'preact/hooks';
import type { Into } from '../../../core/into';
import { retaken } from '../../../core/retake';
import type { Session } from '../../../core/session';
import { stepOf } from '../../../core/sop';
import { type LiveRecording, watchRecording } from '../../../platform/store/library';
import { deleteSession, forgetRecorded, sessionById } from '../../../platform/store/recording';
import type { Editing } from '../document/useSop';
import { focusSoon } from '../focus';

/** What was recorded for the document and waits for the person's word. */
export type Waiting = Session & Required<Pick<Session, 'recorded'>> & { into: Into };

/** Recordings for the document in the editor. */
export interface Recorded {
  /** One that is going on, for whichever document. */
  live: LiveRecording | undefined;
  /** What was recorded in place of something: one of the two is to be chosen. */
  waiting: Waiting | undefined;
  /** Uses what was recorded, or leaves it. */
  decide: (use: boolean) => void;
}

/** Takes over what was recorded for the document: additions at once, replacements when the person says so. */
export function useRecorded({ sop, dispatch, saved }: Pick<Editing, 'sop' | 'dispatch' | 'saved'>): Recorded {
  const [live, setLive] = useState<LiveRecording>();
  const [waiting, setWaiting] = useState<Waiting>();
  useEffect(() => watchRecording(setLive), []);
  // It is taken over when the document that has it is on disk; until then a reload takes it over again.
  const [used, setUsed] = useState<{ sessionId: string; saving: boolean }>();
  useEffect(() => {
    if (!used) return;
    if (saved === 'saving' && !used.saving) setUsed({ ...used, saving: true });
    else if (saved === 'saved' && used.saving) {
      setUsed(undefined);
      void forgetRecorded(used.sessionId).then(forgetQuery);
    }
  }, [saved, used]);

  const { id: sopId } = sop;
  useEffect(() => {
    const sessionId = new URLSearchParams(location.search).get('recorded');
    if (sessionId === null) return;
    // Reloading the page does not ask again: what is not decided is still in the session.
    void sessionById(sessionId).then((session) => {
      const { into, recorded } = session ?? {};
      if (!session || into?.sopId !== sopId || !recorded) return forgetQuery();
      if (into.way !== 'insert') return setWaiting({ ...session, into, recorded });
      dispatch({ do: 'insertRecorded', at: into.at, recorded });
      focusSoon(`[data-step="${recorded.phases[0]?.steps.at(-1)?.id}"] [data-mark=edit]`);
      setUsed({ sessionId, saving: false });
    });
  }, [sopId, dispatch]);

  // The dialog that asks is closed by the answer, and closing it is an answer, too: the first one counts.
  const undecided = useRef<Waiting>();
  undecided.current = waiting;
  function decide(use: boolean): void {
    if (!undecided.current) return;
    const { id, into, recorded } = undecided.current;
    undecided.current = undefined;
    setWaiting(undefined);
    if (!use) {
      void deleteSession(id).then(forgetQuery);
      return;
    }
    if (into.way === 'replace') dispatch({ do: 'replaceRecorded', stepIds: into.stepIds, recorded });
    if (into.way === 'retake') {
      const picture = retaken(stepOf(sop, into.stepId), recorded)?.picture;
      if (picture) dispatch({ do: 'setPicture', stepId: into.stepId, picture });
    }
    setUsed({ sessionId: id, saving: false });
  }

  return { live, waiting, decide };
}

function forgetQuery(): void {
  const url = new URL(location.href);
  url.searchParams.delete('recorded');
  history.replaceState(null, '', url);
}
