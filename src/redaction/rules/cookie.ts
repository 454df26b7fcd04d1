import { type Rule, spansOf } from '../rule';
import { isStandIn, looksRandom } from '../value';

/** A whole header; its pairs are looked at one by one. */
const HEADER =
  /\b(?:(?:set-)?cookie["']?\s{0,3}[:=]|curl\b[^\n|]{0,200}?\s(?:-b|--cookie)[ =])\s{0,3}["']?(?<secret>[^\n"'`]{3,8192})/dgi;
const PAIR = /(?<name>[\w.%-]{1,80})=(?<secret>[^;\s"']{1,4096})/dg;
/** Session cookies of servers and frameworks, wherever they stand. */
const SESSION =
  /\b(?:JSESSIONID[.\w]*|PHPSESSID|ASP\.NET_SessionId|\.AspNetCore\.\w+|connect\.sid|sessionid|session_id|_[a-z0-9]+_session|laravel_session|grafana_session|AWSALB(?:CORS|TG)?|XSRF-TOKEN|csrftoken|remember_token|auth_token|aws-userInfo-signed|aws-creds(?:-code-verifier)?|__Secure-[\w.-]+|__Host-[\w.-]+)=(?<secret>[^;\s"'`&<]{8,4096})/dg;
/** Attributes, not cookies: https://www.rfc-editor.org/rfc/rfc6265#section-4.1 */
const ATTRIBUTE = /^(?:expires|max-age|domain|path|samesite|priority|partitioned)$/i;
const TELLS = /sess|sid$|token|auth|csrf|xsrf|jwt|secret|signed|creds|remember/i;

/**
 * Values of session cookies, in headers and alone; the names stay.
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html
 */
export const cookie: Rule = {
  id: 'cookie',
  certainty: 'certain',
  find(text) {
    if (!text.includes('=')) return [];
    const inHeaders = spansOf(text, HEADER).flatMap(({ start, end }) =>
      spansOf(text.slice(start, end), PAIR, (value, { groups }) => isSession(groups?.['name'] ?? '', value)).map(
        (span) => ({
          start: start + span.start,
          end: start + span.end,
        }),
      ),
    );
    const named = spansOf(text, SESSION, (value) => !isStandIn(value, true));
    return [...inHeaders, ...named].sort((a, b) => a.start - b.start);
  },
};

function isSession(name: string, value: string): boolean {
  if (ATTRIBUTE.test(name) || isStandIn(value, true)) return false;
  return TELLS.test(name) ? value.length >= 8 : value.length >= 16 && looksRandom(value);
}
