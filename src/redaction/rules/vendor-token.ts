import { hasLongStretch, longStretches, matchesOf, type Rule, type Span, spansOf } from '../rule';
import { AI_FORMATS } from './ai-formats';
import { CLOUD_FORMATS } from './cloud-formats';
import { VENDOR_FORMATS } from './vendor-formats';

/** Formats by their first character where it is a letter or digit: at most places a token cannot begin with most of them. */
const byFirst = new Map<string, string[]>();
for (const format of [...AI_FORMATS, ...CLOUD_FORMATS, ...VENDOR_FORMATS]) {
  const first = /^[A-Za-z0-9](?![{?*+])/.exec(format)?.[0] ?? '';
  byFirst.set(first, [...(byFirst.get(first) ?? []), format.slice(first.length)]);
}
const formats = [...byFirst].map(([first, rest]) => `${first}(?:${rest.join('|')})`).join('|');

/** Not in the middle of a word; letters of other scripts may touch it (`トークンxyz_…です`), which secretlint's do not allow. */
const ANY = new RegExp(`(?<![A-Za-z0-9+])(?:${formats})`, 'g');

/** Stretches long enough to hold a token and made of what tokens are made of: the many formats are tried on these only. */
const STRETCH = /[A-Za-z0-9_.~+/=:!$%@-]{16,}/g;

/** `xoxb-xxxxxxxxx-xxxx`, `XXXXXXXX`, `your-token-here`: shown to explain the format. */
const EXAMPLE = /x{6}|X{6}|\*{3}|\.{3}|#{4}|(?:your|token|example|here)[-_]?(?:token|key|here)?$/i;

/**
 * A token that its vendor gave a prefix, so that it can be told.
 * @see https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
 */
export const vendorToken: Rule = {
  id: 'vendor-token',
  certainty: 'certain',
  generality: 1,
  worth: hasLongStretch,
  find(text) {
    const spans: Span[] = [];
    for (const { text: run, index: from } of longStretches(text)) {
      for (const { 0: stretch, index } of matchesOf(run, STRETCH)) {
        // Digests of package locks and images: random as well, and public.
        if (/^sha\d{3}[-:]/.test(stretch)) continue;
        for (const { start, end } of spansOf(
          stretch,
          ANY,
          (token) => !EXAMPLE.test(token) && new Set(token).size >= 8,
        )) {
          spans.push({ start: from + index + start, end: from + index + end });
        }
      }
    }
    return spans;
  },
};
