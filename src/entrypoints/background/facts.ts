import * as v from 'valibot';
import type { Draft, PageInfo, RecordedEvent } from '../../core/event';
import { parseData } from '../../events';
import { appendEvent } from '../../platform/store/recording';
import { redact, redactUrl } from '../../redaction';
import { refreshBadge } from './live';

/**
 * Stores a draft as a fact of a session: its data is parsed by its kind, every text is redacted once more, and only
 * after the transaction has committed does the promise resolve. Throws when the data has not its kind's shape.
 */
export async function keep(sessionId: string, tabId: number, draft: Draft): Promise<void> {
  const data = redacted(parseData(draft.kind, draft.data));
  const event: RecordedEvent = { ...draft, data, page: redactedPage(draft.page), sessionId, tabId };
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

function redactedPage(page: PageInfo): PageInfo {
  return redacted(page) as PageInfo;
}

/** The same data with every text redacted, those named `url` as addresses. */
function redacted(data: unknown, key = ''): unknown {
  if (typeof data === 'string')
    return key === 'url' ? redactUrl(data) : redact(data, key === 'value' ? 'input-value' : 'label');
  if (Array.isArray(data)) return data.map((item) => redacted(item, key));
  if (!v.is(v.record(v.string(), v.unknown()), data)) return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, redacted(value, name)]),
  );
}
