/**
 * What may stand in a text for what was taken out of it: `<rule-id>`, `<rule-id-2>`, or, in the facts of a recording,
 * the rule's id with the secret's fingerprint, twelve hexadecimal digits. Groups: the id, the number or fingerprint.
 */
export const PLACEHOLDER = /<([a-z][a-z0-9-]{1,40}?)(?:-(\d{1,4}|[0-9a-f]{12}))?>/g;

/** The text with at most so many UTF-16 code units, and no piece of a placeholder at its end. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  for (const { 0: whole, index } of text.matchAll(PLACEHOLDER))
    if (index < longest && index + whole.length > longest) return text.slice(0, index).trimEnd();
  return text.slice(0, longest);
}

/** The text with its placeholders as `<rule-id>`, for a reader of facts: fingerprints mean nothing to people. */
export function withoutFingerprints(text: string): string {
  return text.replace(PLACEHOLDER, (whole, rule, which = '') => (which.length === 12 ? `<${rule}>` : whole));
}

/** An address, or a part of one, with its placeholders as they are: browsers escape their angle brackets. */
export function plainPlaceholders(address: string): string {
  return address.replace(/%3C([a-z0-9-]{2,56})%3E/gi, '<$1>');
}
