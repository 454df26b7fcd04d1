/** Ids of the redaction rules whose findings the person decides about: kinds of masks that were only proposed. */
export const POSSIBLE_IDS = [
  'aws-account-id',
  'email',
  'ip-address',
  'payment-number',
  'phone-number',
  'random-string',
] as const;
