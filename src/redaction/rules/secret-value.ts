import { valuesOfSecretNames } from '../pair';
import type { Rule } from '../rule';

/**
 * Whatever stands beside the name of a secret. The least particular of all: any other rule gives the better name.
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html#data-to-exclude
 */
export const secretValue: Rule = {
  id: 'secret-value',
  certainty: 'certain',
  generality: 2,
  find: valuesOfSecretNames,
};
