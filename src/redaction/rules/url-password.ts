import { matchesOf, type Rule, type Span } from '../rule';
import { isTemplate } from '../value';

/** `scheme://user:password@host`; up to the last `@` before the host, since people forget to encode it. */
const USERINFO =
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/(?<user>[^\s/:@"'`<>?#\\]{0,256})(?::(?<password>[^\s"'`<>\\]{0,256}))?@(?=[\w[$%{(-])/dgi;
/** `https://TOKEN:x-oauth-basic@…`, `https://TOKEN@…`: the user name is the secret. */
const TOKEN = /^(?=.*\d)[A-Za-z0-9_~.-]{20,}$/;

/**
 * The password, or the token in a user name's place; scheme, user and host stay.
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1
 */
export const urlPassword: Rule = {
  id: 'url-password',
  certainty: 'certain',
  generality: 2,
  find(text) {
    if (!text.includes('://') || !text.includes('@')) return [];
    return matchesOf(text, USERINFO).flatMap((match): Span[] => {
      const { user = '', password = '' } = match.groups ?? {};
      const at = match.indices?.groups;
      const spans: Span[] = [];
      if (at?.['user'] && TOKEN.test(user)) spans.push({ start: at['user'][0], end: at['user'][1] });
      // A slash begins the path, unless what follows still looks like a password of this user.
      const isPath = /^\d{0,5}[/?#]/.test(password);
      if (at?.['password'] && password !== '' && !isPath && !isTemplate(password) && password !== 'x-oauth-basic') {
        spans.push({ start: at['password'][0], end: at['password'][1] });
      }
      return spans;
    });
  },
};
