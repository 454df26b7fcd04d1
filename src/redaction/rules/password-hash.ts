import { type Rule, spansOf } from '../rule';

/** crypt(5) and the PHC string format: `$id$salt$hash`; htpasswd's `{SHA}`; LDAP's `{SSHA}`. */
const HASH =
  /\$(?:1|2[abxy]?|5|6|7|y|gy|apr1|md5|sha1|argon2(?:id?|d)|scrypt|pbkdf2[\w-]*)\$[A-Za-z0-9./+=,$-]{16,512}|\{(?:S?SHA\d{0,3}|S?MD5|CRYPT|PBKDF2[\w-]*)\}[A-Za-z0-9+/$.=]{16,512}|\bpbkdf2_sha\d+\$\d+\$[A-Za-z0-9+/$=]{16,512}/g;

/**
 * Hashes of passwords, which can be guessed offline.
 * @see https://manpages.debian.org/crypt.5
 */
export const passwordHash: Rule = {
  id: 'password-hash',
  certainty: 'certain',
  find: (text) => (text.includes('$') || text.includes('{') ? spansOf(text, HASH) : []),
};
