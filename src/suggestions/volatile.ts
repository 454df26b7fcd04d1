/** Ids that a system gives: i-0abc12…, uuids, hashes. Group: what they begin with in every run. */
const IDS =
  /\b([a-z]{1,6}-)[0-9a-f]{8,17}\b|\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b|\b(?=[0-9a-f]*\d)[0-9a-f]{12,64}\b/g;
/** Times and numbers that are counted on: 12:03:44, #128. */
const COUNTS = /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?\S*|\b\d{1,2}:\d\d(?::\d\d)?\b|#\d+/g;

/** What a page said, with an ellipsis for what another run will not show. */
export function cutVolatile(text: string): string {
  return cutIds(text).replace(COUNTS, '…');
}

/** The text with an ellipsis for each id: `i-…`. */
export function cutIds(text: string): string {
  return text.replace(IDS, (_, start = '') => `${start}…`);
}

/** The ids in a text, each once. */
export function idsIn(text: string): string[] {
  return [...new Set([...text.matchAll(IDS)].map(([id]) => id))];
}
