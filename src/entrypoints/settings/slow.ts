import { isSafePattern } from 'redos-detector';

/** How long a text may be looked through for a pattern, in milliseconds: hundreds of times what a good one takes. */
const LIMIT = 50;
/** Characters of a text that is long for a page's, and of one in which only what takes squared time is slow. */
const LENGTHS = { short: 500, long: 16_000 };

/**
 * Whether looking for a pattern could take very long in some text: pages are hostile, and each of their texts is searched.
 * Two ways to tell, for each is blind where the other sees.
 * - How many ways there are to read the same text is counted without running the pattern: `(a+)+`, `\d+\d+`. The counter
 *   is told that the pattern starts where the text does: otherwise it refuses nearly all that repeats anything.
 *   https://github.com/tjenkinson/redos-detector
 * - So it says nothing of a search, which starts anew at each character: `\w+@` reads a long word to its end from each of
 *   its letters, squared time although there is one way only. Trying it on texts of the same few letters shows that.
 * It may take for ever itself: run it where it can be ended.
 */
export function isSlow(source: string, flags: string): boolean {
  const { safe } = isSafePattern(`^(?:${source})`, { caseInsensitive: flags.includes('i'), timeout: 2000 });
  return !safe || textsFor(source).some((text) => isSlowOn(new RegExp(source, flags), text));
}

function isSlowOn(pattern: RegExp, text: string): boolean {
  const look = (within: string) => {
    const start = performance.now();
    // What is found is nothing; all of it is looked for.
    for (const _ of within.matchAll(pattern));
    return performance.now() - start;
  };
  // Patterns are compiled when they are used again.
  look(text.slice(0, LENGTHS.short));
  look(text.slice(0, LENGTHS.short));
  // Once more, for the machine may have been busy with something else.
  return look(text) > LIMIT && look(text) > LIMIT;
}

/** Texts that keep a pattern busy: what stands in it, and each sign of a keyboard, over and over. */
function textsFor(source: string): string[] {
  const words = source.replace(/\\./g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  const stretches = new Set([
    ...words.flatMap((word) => [word, `${word} `, `${word}-`]),
    words.join(' '),
    words.join(''),
  ]);
  const signs = [...Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)), '\n', 'é', '中'];
  return [...signs, ...stretches]
    .filter((piece) => piece !== '')
    .map((piece) => piece.repeat(Math.ceil(LENGTHS.long / piece.length)));
}
