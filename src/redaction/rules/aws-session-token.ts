import { hasLongStretch, type Rule, spansInStretches } from '../rule';

/** Tokens of STS: base64 that begins with the bytes of its envelope. Percent-encoded in URLs. */
const TOKEN =
  /(?<![A-Za-z0-9+/])(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz|AQoDYXdz|AgoGb3Jp)(?:[A-Za-z0-9+/=_-]|%2[BbFf]|%3[Dd]){20,}/g;

/**
 * Tokens of the Security Token Service, alone or in a URL.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html
 */
export const awsSessionToken: Rule = {
  id: 'aws-session-token',
  certainty: 'certain',
  worth: hasLongStretch,
  find: (text) => spansInStretches(text, TOKEN, 28),
};
