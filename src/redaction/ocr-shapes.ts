import type { Finding } from './rule';
import { isIdentifier } from './value';

/** What reading may take for each other, each as a class of characters. Signs that no keyboard has stand for a letter that was not known. */
const ALIKE = [
  '0OoQDC®©@',
  '1lI|!i]J)jt',
  '5Ss§$',
  '8B&',
  '2Zz',
  '6Gb',
  '9gq',
  'uvUV',
  '-—–_~',
  '.,',
  'xX×',
  'kK',
  'pP',
  'wW',
];

/** Beginnings of tokens, by the rule that knows them; see rules/ for the vendors' pages. */
const PREFIXES: Record<string, readonly string[]> = {
  'vendor-token': [
    'AKIA',
    'ASIA',
    'AIza',
    'LTAI',
    'ghp_',
    'gho_',
    'ghu_',
    'ghs_',
    'ghr_',
    'github_pat_',
    'glpat-',
    'xoxb-',
    'xoxp-',
    'xapp-',
    'sk-',
    'sk_live_',
    'rk_live_',
    'whsec_',
    'hvs.',
    'npm_',
    'pypi-',
    'dckr_pat_',
    'dop_v1_',
    'SG.',
    'ATATT3x',
    'glsa_',
    'dapi',
  ],
  jwt: ['eyJ'],
};

/** What follows a beginning, at least: shorter is a word. Brackets are read for a `J`. */
const BODY = String.raw`[\w+/=.~®©@|!§$—–()\]-]{12,}`;

const SHAPES = /* @__PURE__ */ shapes();

// In a function that is marked as pure, so that what records, which reads no pictures, has none of it.
function shapes(): { rule: string; pattern: RegExp }[] {
  return Object.entries(PREFIXES).map(([rule, prefixes]) => ({
    rule,
    pattern: new RegExp(`(?<![A-Za-z0-9])(?:${prefixes.map(alike).join('|')})${BODY}`, 'g'),
  }));
}

/** The line a private key begins with; dashes are often lost. */
const KEY_BEGIN = /BEG[I1l]N[ A-Z0-9]{0,24}PR[I1l]VATE ?KEY/g;

/** An address with a name and a password in it; a blank is often read into it. */
const URL_PASSWORD = /[a-z]{2,12}:? ?\/\/[^\s:@/]{1,64}[:;][^\s@/]{3,128}@/gi;

/** Long runs without blanks: what may be a token of any kind. */
const RUN = /[A-Za-z0-9+/_=-]{20,}/g;
const UUID = /^[\da-fOoIlS]{8}(?:-[\da-fOoIlS]{4}){3}-[\da-fOoIlS]{12}$/i;
/** Digests, ids of resources: hexadecimal, but for letters taken for digits. */
const HEXADECIMAL = /^(?:[a-z]{1,10}-)?[\da-fOolISs]+$/;

/**
 * What has a token's shape although it was read badly, in order of certainty. `text` is what was read. For pictures only:
 * in a page's own texts the rules know better.
 */
export function looseFindings(text: string): Finding[] {
  const found: Finding[] = [];
  for (const { rule, pattern } of SHAPES)
    for (const { 0: match, index } of text.matchAll(pattern))
      if (isMixed(match)) found.push({ rule, start: index, end: index + match.length });
  for (const { 0: match, index } of text.matchAll(KEY_BEGIN))
    found.push({ rule: 'private-key', start: index, end: index + match.length });
  for (const { 0: match, index } of text.matchAll(URL_PASSWORD))
    found.push({ rule: 'url-password', start: index, end: index + match.length });
  for (const { 0: run, index } of text.matchAll(RUN))
    if (looksDrawnByChance(run)) found.push({ rule: 'random-string', start: index, end: index + run.length });
  return found;
}

/** A text as it is to be compared with one that was read: without blanks, letters that look alike as one of them. */
export function folded(text: string): string {
  return [...text.replace(/\s/g, '')]
    .map((letter) => ALIKE.find((some) => some.includes(letter))?.charAt(0) ?? letter.toLowerCase())
    .join('');
}

/** A pattern for a text of which each letter may have been taken for one alike. */
function alike(text: string): string {
  return [...text]
    .map((letter) => {
      const all = ALIKE.find((some) => some.includes(letter)) ?? letter;
      return `[${all.replace(/[\]\\^-]/g, '\\$&')}]`;
    })
    .join('');
}

/** Whether a word can be a piece of a token that was torn: small and large letters and digits without order. */
export function isPiece(word: string): boolean {
  return /^[\w+/=.~®©@|!§$—–()\]-]{6,}$/.test(word) && /[a-z]/.test(word) && /[A-Z]/.test(word) && /\d/.test(word);
}

/** Whether letters and digits are mixed: words and versions are not. */
function isMixed(text: string): boolean {
  return /\d/.test(text) && /[A-Za-z]/.test(text) && new Set(text).size >= 8;
}

function looksDrawnByChance(run: string): boolean {
  if (UUID.test(run) || HEXADECIMAL.test(run) || isIdentifier(run)) return false;
  if (!/[a-z]/.test(run) || !/[A-Z]/.test(run) || (run.match(/\d/g)?.length ?? 0) < run.length / 12) return false;
  const changes = run.match(/[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[A-Za-z])/g)?.length ?? 0;
  return changes >= run.length / 3;
}
