import { hasLongStretch, type Rule, spansInStretches } from '../rule';
import { isPublicAt } from '../value';

/** Exactly 40 characters of base64, not part of a longer run, a path or an address. SES SMTP passwords have 44. */
const KEY = /(?<![A-Za-z0-9+/=_.:~@%-])[A-Za-z0-9+/]{40}(?:[A-Za-z0-9+/]{4})?(?![A-Za-z0-9+/=_:@%-]|\.\w)/g;

/**
 * A secret access key has no prefix, so it is told by its length and its mix: all of upper case, lower case and
 * digits, and no run that a person could have named.
 * @see https://aws.amazon.com/blogs/security/a-safer-way-to-distribute-aws-credentials-to-ec2/
 */
export const awsSecretAccessKey: Rule = {
  id: 'aws-secret-access-key',
  certainty: 'certain',
  worth: hasLongStretch,
  find: (text, context) =>
    context === 'url'
      ? []
      : spansInStretches(text, KEY, 40, (key, start) => isDrawnByChance(key) && !isPublicAt(text, start)),
};

function isDrawnByChance(key: string): boolean {
  if (!/[A-Z]/.test(key) || !/[a-z]/.test(key) || !/\d/.test(key)) return false;
  // Paths: several slashes, or words between them.
  if ((key.match(/\//g)?.length ?? 0) > 5 || /[a-z]{11}|[A-Z]{11}|\d{9}/.test(key)) return false;
  const changes = key.match(/[a-z](?=[^a-z])|[A-Z](?=[^A-Z])|\d(?=\D)/g)?.length ?? 0;
  return new Set(key).size >= 18 && changes >= 14;
}
