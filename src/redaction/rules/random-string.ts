import { hasLongStretch, type Rule, spansInStretches } from '../rule';
import { isPublicAt, looksDrawn } from '../value';

const RUN = /(?<![\w.:/@+=-])[A-Za-z0-9_+/-]{24,256}={0,2}(?![\w.:/@+=-])/g;
/** Keys that are public, and pictures and certificates in base64. */
const KNOWN = /^(?:AAAA[BCE]|iVBOR|R0lGOD|\/9j\/|PHN2Zy|LS0tLS1CRUdJTi|MII)|(?:^|[-_])(?:[\da-f]{7,}|\d+)$/i;

/**
 * Three kinds of characters without order: a key that no name and no form gives away.
 * @see https://github.com/Yelp/detect-secrets#high-entropy-strings
 */
export const randomString: Rule = {
  id: 'random-string',
  certainty: 'possible',
  generality: 2,
  worth: hasLongStretch,
  find: (text, context) =>
    context === 'url' || text.includes('BEGIN CERTIFICATE') || text.includes('BEGIN PUBLIC')
      ? []
      : spansInStretches(
          text,
          RUN,
          24,
          (run, start) =>
            !KNOWN.test(run) && looksDrawn(run) && changes(run) >= run.length / 3 && !isPublicAt(text, start),
        ),
};

/** How often the kind of character changes: words and names change it seldom. */
function changes(run: string): number {
  if (!/[A-Z]/.test(run) || !/[a-z]/.test(run) || !/\d\D+\d/.test(run)) return 0;
  return run.match(/[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[A-Za-z])/g)?.length ?? 0;
}
