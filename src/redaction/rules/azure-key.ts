import { hasLongStretch, type Rule, spansInStretches } from '../rule';
import { isPublicAt } from '../value';

/** Base64 of 40 characters and more that ends in `=`, alone. */
const RUN = /(?<![\w+/=-])[A-Za-z0-9+/_-]{40,120}={1,2}(?![\w=])|\b[A-Za-z0-9]{84}\b/g;

/** What Azure writes near the end of its keys, so that scanners can tell them. */
const SIGNATURE = /(?:AzFu|AzSe|AzCa|ACRD|\+ASt|ACDb|\+ABa|APIM|AIoT|\+AEh|\+ASb|\+ARm|AZDO)[\w+/-]{4,6}={0,2}$/;

/**
 * Keys of storage accounts, databases, functions and DevOps, also when they stand alone as in the portal.
 * @see https://learn.microsoft.com/purview/sit-defn-azure-storage-account-key
 */
export const azureKey: Rule = {
  id: 'azure-key',
  certainty: 'certain',
  worth: hasLongStretch,
  find: (text) =>
    spansInStretches(
      text,
      RUN,
      41,
      (key, start) =>
        SIGNATURE.test(key) ||
        // Digests of that size are announced as such.
        (/^[A-Za-z0-9+/]{86}==$/.test(key) && new Set(key).size >= 24 && !isPublicAt(text, start)),
    ),
};
