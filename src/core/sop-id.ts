/** How the ids of SOPs are made unless the person says otherwise. */
export const DEFAULT_ID_SCHEME = 'SOP-{number:4}';

/** Stands for the number: `{number}`, or with the fewest digits `{number:4}`. */
const NUMBER = /\{number(?::([1-9]))?\}/;

/** The longest scheme, in characters: an id stands in a table. */
export const LONGEST_SCHEME = 40;

/** Whether a text can be a scheme: one line, with one number in it. */
export function isIdScheme(text: string): boolean {
  const rest = text.replace(NUMBER, '');
  return text.length <= LONGEST_SCHEME && NUMBER.test(text) && !/[{}\n\r\t]/.test(rest);
}

/**
 * The next free id, one more than the highest that the scheme has given: `OPS-{number:3}` gives `OPS-008` after
 * `OPS-007`. Ids made in another way do not count. What is no scheme counts as the default one.
 */
export function nextId(scheme: string, used: Iterable<string>): string {
  const asked = isIdScheme(scheme) ? scheme : DEFAULT_ID_SCHEME;
  const [whole = '', digits = '1'] = NUMBER.exec(asked) ?? [];
  const at = asked.indexOf(whole);
  const [before, after] = [asked.slice(0, at), asked.slice(at + whole.length)];
  let highest = 0;
  for (const id of used) {
    if (!id.startsWith(before) || !id.endsWith(after) || id.length <= before.length + after.length) continue;
    const number = id.slice(before.length, id.length - after.length);
    if (/^\d{1,9}$/.test(number)) highest = Math.max(highest, Number(number));
  }
  return `${before}${String(highest + 1).padStart(Number(digits), '0')}${after}`;
}
