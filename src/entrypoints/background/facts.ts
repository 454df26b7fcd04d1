import * as v from 'valibot';
import type { Draft, Evidence, PageInfo, RecordedEvent } from '../../core/event';
import { cutText } from '../../core/placeholder';
import { parseData } from '../../events';

import { addEvidence, appendEvent } from '../../platform/store/recording';
import { fingerprinter, type Manner, redact, redactUrl } from '../../redaction';
import { keyOf } from './key';
import { currentLists } from './lists';

import { refreshBadge } from './live';

/**
 * Stores a draft as a fact of a session: its data is parsed by its kind, every text is redacted once more, and only
 * after the transaction has committed does the promise resolve. Throws when the data has not its kind's shape.
 */
export function keep(sessionId: string, tabId: number, draft: Draft): Promise<void> {
  return inTurn(async () => {
    const manner = await mannerOf(sessionId);
    const data = redacted(parseData(draft.kind, draft.data), manner);
    const page = redacted(draft.page, manner) as PageInfo;
    const event: RecordedEvent = { ...draft, data, page, sessionId, tabId };
    await appendEvent(event);
    // The badge may lag behind the store, never the other way round.
    void refreshBadge();
  });
}

/** Stores a fact that the background itself saw: just now, unless it says when. */
export async function keepOwn(
  sessionId: string,
  tabId: number,
  fact: Pick<Draft, 'kind' | 'data' | 'page' | 'shotId'> & Partial<Pick<Draft, 'at'>>,
): Promise<void> {
  await keep(sessionId, tabId, { id: crypto.randomUUID(), at: Date.now(), ...fact });
}

/** Adds evidence to a stored fact, redacted once more as well. */
export function keepEvidence(sessionId: string, eventId: string, evidence: Evidence[]): Promise<void> {
  return inTurn(async () => {
    const manner = await mannerOf(sessionId);
    await addEvidence(
      sessionId,
      eventId,
      evidence.map(({ kind, text }) => ({ kind, text: cutText(redact(text, 'label', manner), 200) })),
    );
  });
}

let last: Promise<unknown> = Promise.resolve();

/** Does one after the other, in the order in which they came: evidence must find its fact. */
function inTurn(task: () => Promise<void>): Promise<void> {
  const turn = last.then(task);
  last = turn.catch(() => {});
  return turn;
}

/** How texts of a recording are redacted. */
async function mannerOf(sessionId: string): Promise<Manner> {
  const [lists, key] = await Promise.all([currentLists(), keyOf(sessionId)]);
  return { lists, placeholder: key === undefined ? undefined : fingerprinter(key) };
}

/** The same data with every text redacted, those named `url` as addresses. */
function redacted(data: unknown, manner: Manner, key = ''): unknown {
  if (typeof data === 'string')
    return key === 'url'
      ? redactUrl(data, manner)
      : redact(data, /^(value|was)$/.test(key) ? 'input-value' : 'label', manner);
  if (Array.isArray(data)) return data.map((item) => redacted(item, manner, key));
  if (!v.is(v.record(v.string(), v.unknown()), data)) return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, redacted(value, manner, name)]),
  );
}
