import { matchesOf, type Rule, type Span, spansOf } from '../rule';

const BEGIN = /-----BEGIN[ A-Z0-9]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const END = /-----END[ A-Z0-9]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
/** What a key's body may hold: base64, headers such as `Proc-Type: 4,ENCRYPTED`, and line ends, escaped or not. */
const BODY = /(?:[A-Za-z0-9+/=\s:,.-]|\\+[nr]){0,16384}/y;
/** https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html */
const PUTTY = /Private-Lines: \d{1,4}\s{1,4}(?<secret>[A-Za-z0-9+/=\s]{16,16384})(?:Private-MAC: [0-9a-f]{40,64})?/dg;
/** https://github.com/FiloSottile/age : one line, upper case */
const AGE = /\bAGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}\b/g;

/**
 * Keys and key stores in DER or OpenSSH's form, in base64 without the lines around it: RSA and EC keys, PKCS#8, PKCS#12.
 * Certificates and public keys have other first bytes.
 */
const BARE =
  /(?<![A-Za-z0-9+/]|-----\s{0,4})(?:MI[I-L][\w+/]{2}[AQgw]IB(?:AzC[BC]|AD[AB]|AAK)|MIG[\w+/]AgEAM[\w+/]{3}|MHcCAQEE|MC4CAQAwBQYDK2V|b3BlbnNzaC1rZXktdjE)[A-Za-z0-9+/\s]{40,16384}={0,2}/g;
/** https://jedisct1.github.io/minisign/ */
const MINISIGN = /\bRWRTY0Iy[A-Za-z0-9+/]{120,240}={0,2}/g;

/** https://www.rfc-editor.org/rfc/rfc7518#section-6 : the members of a JSON Web Key that are private */
const JWK = /"(?:d|p|q|dp|dq|qi|k)"\s{0,4}:\s{0,4}"(?<secret>[\w-]{20,1400})"/dg;

/**
 * PEM, OpenSSH and PGP blocks with their first and last line, also when the end was cut off; PuTTY and age keys.
 * @see https://www.rfc-editor.org/rfc/rfc7468
 */
export const privateKey: Rule = {
  id: 'private-key',
  certainty: 'certain',
  find(text) {
    if (!/-----BEGIN|"kty"|Private-Lines|AGE-SECRET-KEY|M[ICH][\w+/]{2}|b3Blbn|RWRT/.test(text)) return [];
    const found = blocks(text);
    const rest = [PUTTY, AGE, BARE, MINISIGN, ...(text.includes('"kty"') ? [JWK] : [])]
      .flatMap((pattern) => spansOf(text, pattern))
      .filter((span) => !found.some((block) => span.start < block.end && block.start < span.end));
    return [...found, ...rest].sort((a, b) => a.start - b.start);
  },
};

function blocks(text: string): Span[] {
  const spans: Span[] = [];
  const begins = matchesOf(text, BEGIN);
  const ends = matchesOf(text, END);
  let next = 0;
  for (const [index, begin] of begins.entries()) {
    const bodyStart = begin.index + begin[0].length;
    const limit = begins[index + 1]?.index ?? text.length;
    while ((ends[next]?.index ?? Infinity) < bodyStart) next++;
    const end = ends[next];
    BODY.lastIndex = bodyStart;
    const body = BODY.exec(text.slice(0, limit))?.[0] ?? '';
    const complete = end !== undefined && end.index < limit;
    const stop = complete ? end.index + end[0].length : bodyStart + body.trimEnd().length;
    const base64 = text.slice(bodyStart, complete ? end.index : stop).replace(/[^A-Za-z0-9+/]/g, '');
    // A marker alone, or with a placeholder, is documentation.
    if (base64.length >= 16 && new Set(base64).size >= 8) spans.push({ start: begin.index, end: stop });
  }
  return spans;
}
