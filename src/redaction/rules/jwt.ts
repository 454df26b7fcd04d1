import { type Rule, spansOf } from '../rule';

/** A header in base64url (`{"` or `{ "` and so on), a payload, and a signature that may be cut or empty. */
const JWT =
  /(?<![A-Za-z0-9_-])(?:eyJ|ewog|ewo|eyA)[A-Za-z0-9_-]{10,8192}\.[A-Za-z0-9_-]{10,65536}(?:\.[A-Za-z0-9_-]{0,8192}){0,3}/g;

/**
 * Signed and encrypted tokens, also when cut off in the payload or signature.
 * @see https://www.rfc-editor.org/rfc/rfc7519
 */
export const jwt: Rule = {
  id: 'jwt',
  certainty: 'certain',
  find: (text) => (text.includes('.') ? spansOf(text, JWT) : []),
};
