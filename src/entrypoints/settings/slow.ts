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
 * - So it says nothing of a search, which starts anew at each character: `.*@` reads a line to its end from each of its
 *   characters, squared time although there is one way only. Trying it on texts of the same few letters shows that, as
 *   this browser does it: engines know short cuts for some patterns.
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

/** Signs of which at least one is in most classes of characters. */
const SIGNS = [...'aZ7 \n\té中!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'];

/** Texts that keep a pattern busy: what stands in it, and all sorts of signs, over and over. */
function textsFor(source: string): string[] {
  const stretches = literalsOf(source);
  const words = stretches.flatMap((stretch) => stretch.match(/[\p{L}\p{N}]+/gu) ?? []);
  const pieces = new Set([
    ...SIGNS,
    ...source,
    ...words.flatMap((word) => [word, `${word} `, `${word}-`]),
    words.join(' '),
    stretches.join(''),
  ]);
  pieces.delete('');
  const long = [...pieces].map((piece) => piece.repeat(Math.ceil(LENGTHS.long / piece.length)));
  // Browsers do not even begin where a word that must be there is missing: so it comes, far off and in vain.
  return [...long, ...long.map((text) => `${text}\u0001${stretches.join('\u0001')}`)];
}

/** What a pattern says letter by letter. */
function literalsOf(source: string): string[] {
  return source
    .replace(/\\[a-zA-Z0-9]|\{[\d,]*\}|\[(?:\\.|[^\]])*\]|\(\?(?:[:=!]|<[^>]*>|<[=!])/g, '\u0001')
    .replace(/[()|?*+^$.](?<!\\.)/g, '\u0001')
    .replace(/\\(.)/g, '$1')
    .split('\u0001')
    .filter((stretch) => stretch !== '');
}
