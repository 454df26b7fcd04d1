import type { Into } from './into';
import type { Sop } from './sop';

/** Where a recording stands. A `stopping` one still waits for pictures on their way. */
export type SessionState = 'recording' | 'paused' | 'stopping' | 'ended';

/** One recording, from Start to Stop. */
export interface Session {
  id: string;
  /** As typed in the popup; empty: the title is made of what was recorded. */
  title: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  /** Milliseconds since 1970. */
  endedAt?: number;
  state: SessionState;
  /** Browser windows whose pages are recorded: where recording was started, and those opened from them. */
  windowIds: number[];
  /** Whether the person wants pictures from the stream of a tab, where there is one. */
  exact?: true;
  /** The SOP it is for, when it is to be part of one, and the tab of the editor that asked for it. */
  into?: Into & { tabId?: number | undefined };
  /** What was recorded for `into`, as a document of its own, until the person has taken it over or left it. */
  recorded?: Sop;
  /** The SOP that was composed of it or that it is part of, once it has ended. */
  sopId?: string;
  /** What went wrong outside any step, as sentences for the person, e.g. a page that may not be recorded. */
  notices: string[];
}
