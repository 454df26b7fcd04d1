import { valuesOfSecretNames } from '../pair';
import { hasLongStretch, type Rule, spansInStretches } from '../rule';

const BASE64 = /(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/]{32,65536}={0,2}(?![A-Za-z0-9+/=_-])/g;

/**
 * Base64 that hides a `key=value` with a secret, e.g. the user data of an instance or an environment file.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html
 */
export const encodedSecret: Rule = {
  id: 'encoded-secret',
  certainty: 'certain',
  worth: hasLongStretch,
  find: (text) => spansInStretches(text, BASE64, 32, hidesSecret),
};

function hidesSecret(run: string): boolean {
  if (run.length % 4 === 1 || /^[0-9a-f]+$/i.test(run)) return false;
  const decoded = decodeAscii(run);
  return (
    decoded !== undefined &&
    (valuesOfSecretNames(decoded).length > 0 || /-----BEGIN [A-Z ]{0,20}PRIVATE KEY/.test(decoded))
  );
}

/** Nothing unless all of it is printable; the first few bytes decide for nearly every other run. */
function decodeAscii(run: string): string | undefined {
  const printable = /^[\t\r\n\x20-\x7e]*$/;
  if (!printable.test(atob(run.slice(0, 16)))) return undefined;
  const decoded = atob(run.replace(/=+$/, ''));
  return printable.test(decoded) ? decoded : undefined;
}
