import { type Rule, spansOf } from '../rule';

/** Twelve to twenty-four short words in lower case beside what they are called; commas and numbers may part them. */
const PHRASE =
  /\b(?:mnemonic|(?:seed|recovery|secret|backup|wallet)[ _-]?(?:phrase|words?))\b["']?(?: is)?\s{0,4}[:=]?\s{0,4}["']?(?<secret>(?:(?:\d{1,2}[.)]?\s{0,2})?[a-z]{3,8}[\s,]{1,3}){11,23}(?:\d{1,2}[.)]?\s{0,2})?[a-z]{3,8})\b/dgi;

/**
 * Words from which the keys of a wallet are made.
 * @see https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki
 */
export const recoveryPhrase: Rule = {
  id: 'recovery-phrase',
  certainty: 'certain',
  // Twelve words of three letters.
  find: (text) => (text.length < 48 ? [] : spansOf(text, PHRASE)),
};
