import { matchesOf, type Rule, spansOf } from '../rule';
import { isStandIn } from '../value';

const SCHEME =
  'bearer|basic|token|api[-_]?key|bot|negotiate|ntlm|digest|geniekey|sso-key|splunk|key|oauth|ssws|hmac|[\\w-]{1,20}token|[\\w-]{1,20}key';
const HEADER = new RegExp(
  `\\b(?:proxy-)?authorization["']?\\s{0,4}[:=,]\\s{0,4}["'\`]?(?:(?:${SCHEME})[ \\t]{1,4}(?:token=)?["']?)?(?<secret>[^\\s"'\`<>\\\\,;]{6,8192})` +
    `|\\b(?:bearer|basic|ssws|geniekey|fly_?v1)[ \\t]{1,4}(?<bare>[A-Za-z0-9._~+/=-]{16,8192})`,
  'dgi',
);
const SCHEME_ALONE = new RegExp(`^(?:${SCHEME})$`, 'i');
/** The only secret part of AWS signature version 4's header. */
const SIGNATURE = /\bSignature=(?<secret>[0-9a-f]{64})\b/dg;

/**
 * The credentials of `Authorization: Bearer …`, `Basic …` and the like; the scheme stays.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2
 */
export const authorizationHeader: Rule = {
  id: 'authorization',
  certainty: 'certain',
  generality: 2,
  find(text) {
    if (!/bearer|basic|authorization|Signature=|ssws|geniekey|flyv1/i.test(text)) return [];
    const spans = matchesOf(text, HEADER).flatMap((match) => {
      const [start, end] = match.indices?.groups?.['secret'] ?? match.indices?.groups?.['bare'] ?? [0, 0];
      const value = text.slice(start, end);
      const named = match.groups?.['secret'] !== undefined;
      // What is left of a header whose credentials are replaced already.
      if (/^[ \t]?</.test(text.slice(end, end + 2))) return [];
      if (isStandIn(value, true) || /^AWS4-HMAC/i.test(value) || SCHEME_ALONE.test(value)) return [];
      // `basic authentication-flow` is prose: credentials without the header's name have a digit or mixed case.
      return named || /\d|[a-z][A-Z]/.test(value) ? [{ start, end }] : [];
    });
    return [...spans, ...spansOf(text, SIGNATURE)].sort((a, b) => a.start - b.start);
  },
};
