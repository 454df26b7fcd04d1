import { type Rule, spansOf } from '../rule';

/** With the country's code, or in the American form, or after a word for it. */
const PHONE =
  /(?<![\w.+/=-])\+[1-9]\d{0,2}[ ./-]?(?:\(0?\d{1,5}\)[ ./-]?)?\d{1,5}(?:[ ./-]?\d{2,5}){1,4}(?![\w/=-])|(?<![\w.+/-])\(\d{3}\) ?\d{3}[ -]\d{4}(?![\w-])|\b(?:phone|mobile|cell|tel|fax|telefon|handy|téléphone|teléfono)(?:\.|number|nummer| no\.?)?["']?[ \t]{0,2}[:=]?[ \t]{0,4}["']?(?<secret>\(?0?\d{2,5}\)?[ /-]?\d{2,5}(?:[ /-]?\d{2,5}){1,3})(?![\w/-])/dgi;

/** Most texts have no eight digits in a row, whatever parts them. */
const LONG_NUMBER = /\d[\d ./()-]{7}/;

/**
 * Numbers as E.164 and E.123 have them.
 * @see https://www.itu.int/rec/T-REC-E.123
 */
export const phoneNumber: Rule = {
  id: 'phone-number',
  certainty: 'possible',
  find: (text) =>
    LONG_NUMBER.test(text)
      ? spansOf(text, PHONE, (number) => {
          const digits = number.replace(/\D/g, '').length;
          return digits >= 8 && digits <= 15;
        })
      : [],
};
