import { steps } from '../../core/compose';
import type { Session } from '../../core/session';
import { eventReader } from '../../events';
import { showBadge } from '../../platform/badge';
import { currentSession, eventsOf } from '../../platform/store/recording';
import { words } from '../../platform/translate';

/** Reads events in the person's language. */
export const reader = eventReader(words);

/** The session that records or rests right now; read from the store each time, for the worker remembers nothing. */
export async function liveSession(): Promise<Session | undefined> {
  const session = await currentSession();
  return session?.state === 'stopping' ? undefined : session;
}

/** Shows on the toolbar button how many steps there are. */
export async function refreshBadge(): Promise<void> {
  const session = await currentSession();
  if (!session) return showBadge(0);
  const count = steps(await eventsOf(session.id), reader).length;
  await showBadge(count, session.state === 'paused' ? 'paused' : 'recording');
}
