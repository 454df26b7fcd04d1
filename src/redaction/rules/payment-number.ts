import { type Rule, spansOf } from '../rule';

/** First digits of the card networks, in one piece or in groups of four (American Express: 4, 6, 5). */
const CARD =
  /(?<![\w.+/=-])(?:[2456]\d{3}([ -]?)\d{4}\1\d{4}\1\d{1,7}|3[47]\d{2}([ -]?)\d{6}\2\d{5}|3\d{3}([ -]?)\d{6}\3\d{4})(?![\w/-]|\.\w)/g;
/** A country, two check digits, and up to thirty characters in groups of four. */
const IBAN = /(?<![\w/-])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\w/-])/g;

/** What each begins with: eight digits, or a country with two digits and four characters. */
const LONG_NUMBER = /\d{4}[ -]?\d{4}|[A-Z]{2}\d{2} ?[A-Z\d]{4}/;

/**
 * Numbers of cards and bank accounts whose check digits are right.
 * @see https://www.iso.org/standard/70484.html
 */
export const paymentNumber: Rule = {
  id: 'payment-number',
  certainty: 'possible',
  find: (text) =>
    LONG_NUMBER.test(text)
      ? [...spansOf(text, CARD, isLuhn), ...spansOf(text, IBAN, isIban)].sort((a, b) => a.start - b.start)
      : [],
};

/** https://www.iso.org/standard/70484.html , annex B */
function isLuhn(card: string): boolean {
  const digits = card.replace(/\D/g, '');
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const twice = index % 2 ? Number(digit) * 2 : Number(digit);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0 && digits.length >= 13 && new Set(digits).size > 1;
}

/** https://www.iso.org/standard/81090.html : letters as numbers, the first four characters last, rest 1 of 97. */
function isIban(iban: string): boolean {
  const plain = iban.replace(/ /g, '');
  const moved = plain.slice(4) + plain.slice(0, 4);
  return [...moved].reduce((rest, char) => Number(`${rest}${Number.parseInt(char, 36)}`) % 97, 0) === 1;
}
