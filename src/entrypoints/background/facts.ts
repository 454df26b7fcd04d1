import * as v from 'valibot';
import type { Draft, PageInfo, RecordedEvent } from '../../core/event';
import { parseData } from '../../events';
import { appendEvent } from '../../platform/store/recording';
import { fingerprinter, type Placeholder, redact, redactUrl } from '../../redaction';
import { keyOf } from './key';
import { refreshBadge } from './live';

/**
 * Stores a draft as a fact of a session: its data is parsed by its kind, every text is redacted once more, and only
 * after the transaction has committed does the promise resolve. Throws when the data has not its kind's shape.
 */
export async function keep(sessionId: string, tabId: number, draft: Draft): Promise<void> {
  const key = await keyOf(sessionId);
  const placeholder = key === undefined ? undefined : fingerprinter(key);
  const data = redacted(parseData(draft.kind, draft.data), placeholder);
  const page = redacted(draft.page, placeholder) as PageInfo;
  const event: RecordedEvent = { ...draft, data, page, sessionId, tabId };
  await appendEvent(event);
  // The badge may lag behind the store, never the other way round.
  void refreshBadge();
}

/** Stores a fact that the background itself saw: just now, unless it says when. */
export async function keepOwn(
  sessionId: string,
  tabId: number,
  fact: Pick<Draft, 'kind' | 'data' | 'page' | 'shotId'> & Partial<Pick<Draft, 'at'>>,
): Promise<void> {
  await keep(sessionId, tabId, { id: crypto.randomUUID(), at: Date.now(), ...fact });
}

/** The same data with every text redacted, those named `url` as addresses. */
function redacted(data: unknown, placeholder: Placeholder | undefined, key = ''): unknown {
  if (typeof data === 'string')
    return key === 'url'
      ? redactUrl(data, placeholder)
      : redact(data, key === 'value' ? 'input-value' : 'label', placeholder);
  if (Array.isArray(data)) return data.map((item) => redacted(item, placeholder, key));
  if (!v.is(v.record(v.string(), v.unknown()), data)) return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, redacted(value, placeholder, name)]),
  );
}
