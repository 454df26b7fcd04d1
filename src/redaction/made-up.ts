/** What random strings are made of, by the letter that stands for it in a table of tests. */
const ALPHABETS: Record<string, string> = {
  h: '0123456789abcdef',
  H: '0123456789ABCDEF',
  d: '0123456789',
  l: 'abcdefghijklmnopqrstuvwxyz0123456789',
  U: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  a: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  b: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  w: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-',
  x: 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789!#%*+-_@',
};

/**
 * `ghp_{a36}` with 36 made-up letters and digits: tables of tests have no secret in them that a scanner could find.
 * `{u}` is a UUID, `{64:text}` is the text in base64. The same string for the same `seed`.
 */
export function madeUp(template: string, seed = 1): string {
  let state = seed * 2_654_435_761 + template.length * 40_503;
  const next = (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
  const of = (letter: string, length: number) => {
    const alphabet = ALPHABETS[letter] ?? '';
    return Array.from({ length }, () => alphabet[next(alphabet.length)]).join('');
  };
  return template
    .replace(/\{64:((?:[^{}]|\{\w\d+\})*)\}/g, (_, text: string) => btoa(madeUp(text, seed)))
    .replace(/\{u\}/g, () => `${of('h', 8)}-${of('h', 4)}-4${of('h', 3)}-a${of('h', 3)}-${of('h', 12)}`)
    .replace(/\{([a-zA-Z])(\d+)\}/g, (_, letter: string, length: string) => of(letter, Number(length)));
}

/**
 * The lines of a table as `[text, expected]`: random characters made up, `⏎` and `⇥` as themselves, the marks `«…»`
 * taken away in the text and left around nothing in what is expected.
 */
export function examples(table: string): [text: string, expected: string][] {
  return table
    .trim()
    .split('\n')
    .map((line, index) => {
      const shown = madeUp(line, index + 1)
        .replace(/⏎/g, '\n')
        .replace(/⇥/g, '\t');
      return [shown.replace(/[«»]/g, ''), shown.replace(/«[^»]*»/g, '«»')];
    });
}

/** A redacted text with `«»` in the place of every placeholder, as {@link examples} expects it. */
export function blanked(redacted: string): string {
  return redacted.replace(/<(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)+|jwt|cookie|authorization)>/g, '«»');
}
