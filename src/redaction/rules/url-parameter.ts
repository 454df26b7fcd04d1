import { strengthOf } from '../name';
import { matchesOf, type Rule, type Span } from '../rule';
import { isIdentifier, isStandIn, looksRandom } from '../value';

/** A delimiter (also percent-encoded, once or more), a name, an equals sign. */
const NAME = /(?:[?&#;~]|&amp;|(?<=\w)%(?:25){0,3}(?:3[Ff]|26|23))(?<name>[\w.[\]-]{1,64})(?:=|%(?:25){0,3}3[Dd])/g;
/** Up to the next delimiter; an encoded `&` ends it as well, since the parameter may be one of an encoded address. */
const VALUE = /(?:(?!%(?:25){0,3}(?:26|23))[^\s&#"'`<>\\;])+/y;

/** Secret whatever the value: signatures and credentials of signed URLs, OAuth, OpenID Connect, SAML. */
const ALWAYS =
  /^(?:x-(?:amz|goog|oss|cos|tos|bce)-(?:signature|credential|security-token)|signature|sig|awsaccesskeyid|googleaccessid|temp_url_sig|access_token|id_token|refresh_token|id_token_hint|client_secret|client_assertion|assertion|code_verifier|device_code|samlresponse|samlart|signintoken|ticket|hmac|policy|jwt|sso|sas|session|sessionid|session_id|sid|jsessionid|phpsessid|q-signature|oauth_(?:token|signature|verifier))$/i;

/** Secret when the value looks drawn by chance: `code=` of OAuth, but not `code=eu`. */
const WHEN_RANDOM =
  /^(?:code|key|auth|hash|h|state|nonce|otp|pin|invite|invitation|magic|verify|confirm|confirmation|reset|unsubscribe|csrf|crumb|webhook|login|apppassword|p|pw|u|s|t|k)$/i;

/**
 * Values of secret parameters in queries and fragments; the names stay.
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-2.3
 */
export const urlParameter: Rule = {
  id: 'url-parameter',
  certainty: 'certain',
  generality: 2,
  find(text) {
    if (!text.includes('=') && !text.includes('%')) return [];
    const spans: Span[] = [];
    for (const match of matchesOf(text, NAME)) {
      const start = match.index + match[0].length;
      if (start < (spans.at(-1)?.end ?? 0) || !mayBeSecret(match.groups?.['name'] ?? '')) continue;
      VALUE.lastIndex = start;
      const value = VALUE.exec(text)?.[0] ?? '';
      if (isSecretParameter(match.groups?.['name'] ?? '', value)) spans.push({ start, end: start + value.length });
    }
    return spans;
  },
};

function mayBeSecret(name: string): boolean {
  return ALWAYS.test(name) || WHEN_RANDOM.test(name) || strengthOf(name) !== 'none';
}

/** Whether a parameter of that name and value (as they stand in the URL) must not be kept. */
export function isSecretParameter(name: string, value: string): boolean {
  const plain = decode(value);
  if (isStandIn(plain, true)) return false;
  if (ALWAYS.test(name)) return plain.length >= 6;
  if (WHEN_RANDOM.test(name)) return plain.length >= 16 && looksRandom(plain);
  const strength = strengthOf(name);
  if (strength === 'none') return false;
  return strength === 'weak'
    ? looksRandom(plain)
    : plain.length >= 4 && (strength === 'password' || !isIdentifier(plain));
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
