import { type Rule, spansOf } from '../rule';

/** Local part and domain as people have them; not the `user@` of a URL or of an scp address, nor a version. */
const EMAIL =
  /(?<![\w.+/:@-])[A-Za-z0-9][\w.+-]{0,63}@(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,6}[A-Za-z]{2,24}(?![\w@:/-]|\.\w)/g;

/**
 * Addresses of people; whether one is confidential is the person’s call.
 * @see https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1
 */
export const email: Rule = {
  id: 'email',
  certainty: 'possible',
  find: (text) => (text.includes('@') ? spansOf(text, EMAIL) : []),
};
