// Every rule whose findings the person decides about.
// One more is one file in rules/, its test beside it, one line here and its id in `core/possible.ts`.
export { awsAccountId } from './rules/aws-account-id';
export { email } from './rules/email';
export { ipAddress } from './rules/ip-address';
export { paymentNumber } from './rules/payment-number';
export { phoneNumber } from './rules/phone-number';
export { randomString } from './rules/random-string';
