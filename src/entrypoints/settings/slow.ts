import { isSafePattern } from 'redos-detector';

/** Characters of a text that is long for a page's, and of one a quarter as long. */
const LENGTHS = { long: 16_000, short: 4_000 };
/** How much longer the long one may take: linear time makes it 4 times, squared time 16 times. */
const GROWTH = 8;
/** What takes no longer for the long one is quick however it grows, in milliseconds: clocks are coarse. */
const QUICK = 4;

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
  const { safe } = isSafePattern(`^(?:${source})`, { caseInsensitive: flags.includes('i'), timeout: 1000 });
  return !safe || textsFor(source).some((textOf) => isSlowOn(new RegExp(source, flags), textOf));
}

function isSlowOn(pattern: RegExp, textOf: (length: number) => string): boolean {
  const look = (within: string) => {
    const start = performance.now();
    // What is found is nothing; all of it is looked for.
    for (const _ of within.matchAll(pattern));
    return performance.now() - start;
  };
  // Patterns are compiled when they are used again, and the machine may be busy with something else: the best counts.
  const best = (within: string) => Math.min(look(within), look(within), look(within));
  const all = best(textOf(LENGTHS.long));
  return all > QUICK && all > GROWTH * best(textOf(LENGTHS.short));
}

/** Signs of which at least one is in most classes of characters. */
const SIGNS = [...'aZ7 \n\té中!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'];

/** Texts of any length that keep a pattern busy: what stands in it, and all sorts of signs, over and over. */
function textsFor(source: string): ((length: number) => string)[] {
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
  // Browsers do not even begin where a word that must be there is missing: so it comes, far off and in vain.
  return ['', `\u0001${stretches.join('\u0001')}`].flatMap((end) =>
    [...pieces].map((piece) => (length: number) => piece.repeat(Math.ceil(length / piece.length)) + end),
  );
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
