import { SECRET_WORDS } from './words';

/** Words without which no rule finds anything in a text of short words. */
const WORDS = new RegExp(`${SECRET_WORDS}|login|phrase|words|curl|redis|snmp|identified|net user`, 'i');
const SEVEN_DIGITS = /(?:\d[ .()/-]{0,2}){7}/;
const DOTTED_NUMBERS = /\d\.\d{1,3}\.\d/;

/** What a glance at a text tells, before any rule reads it. */
export interface Glance {
  /** It has no characters but those of ASCII. */
  isPlain: boolean;
  /**
   * Whether any rule may find something in it: it has a stretch that could be a token or an address, a word in the name
   * of a secret, a mark of a pair, or other scripts. Most labels of a page have none of it.
   */
  isWorthReading: boolean;
}

const NOTHING: Glance = { isPlain: true, isWorthReading: false };
const SOMETHING: Glance = { isPlain: true, isWorthReading: true };
const OTHER_SCRIPTS: Glance = { isPlain: false, isWorthReading: true };

/** Looks at each character once: an expression for the same would take as long as all the rules together. */
export function glanceAt(text: string): Glance {
  let worth = false;
  let digits = 0;
  /** Characters since the last blank, and whether one of them is no letter. */
  let run = 0;
  let mixed = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 127) return OTHER_SCRIPTS;
    if (code === 32 || (code >= 9 && code <= 13)) {
      run = 0;
      mixed = false;
      continue;
    }
    if (!isLetter(code)) {
      mixed = true;
      if (code >= 48 && code <= 57) digits++;
      else if (code === EQUALS || code === AT || code === DOLLAR) worth = true;
    }
    if (++run >= (mixed ? 10 : 20)) worth = true;
  }
  const isWorth =
    worth ||
    (digits >= 3 && (DOTTED_NUMBERS.test(text) || (digits >= 7 && SEVEN_DIGITS.test(text)))) ||
    text.includes('::') ||
    WORDS.test(text);
  return isWorth ? SOMETHING : NOTHING;
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

const EQUALS = 61;
const AT = 64;
const DOLLAR = 36;
