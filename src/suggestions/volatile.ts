/** Ids and times that are others the next time: i-0abc12…, 3f2a…, 12:03:44, #128. */
const VOLATILE =
  /\b[a-z]{1,6}-[0-9a-f]{8,17}\b|\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b|\b(?=[0-9a-f]*\d)[0-9a-f]{12,64}\b|\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?\S*|\b\d{1,2}:\d\d(?::\d\d)?\b|#\d+/g;

/** What a page said, with an ellipsis for what another run will not show. */
export function cutVolatile(text: string): string {
  return text.replace(VOLATILE, '…');
}
