import { describe, expect, test } from 'vitest';
import { foundBy } from '../found-by';
import { awsAccountId } from './aws-account-id';

/** `[text, what of it is secret]`; put together here, so that no scanner takes this file for a leak. */
const leaks: [string, string[]][] = [
  ['arn:aws:iam::123456789012:user/ada', ['123456789012']],
  ['arn:aws-cn:ec2:cn-north-1:123456789012:instance/i-0abc', ['123456789012']],
  ['123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1', ['123456789012']],
  ['Account ID: 1234-5678-9012', ['1234-5678-9012']],
  ['"AccountId": "123456789012"', ['123456789012']],
];

const safe = [
  'arn:aws:s3:::payments-artifacts',
  'Account ID: ****-****-1234',
  'Order 123456789012',
  '1717337091597',
  'Account settings',
];

describe('leaks', () => {
  test.each(leaks)('%s', (text, secrets) => {
    expect(foundBy(awsAccountId, text)).toEqual(secrets);
  });
});

describe('safe', () => {
  test.each(safe)('%s', (text) => {
    expect(foundBy(awsAccountId, text)).toEqual([]);
  });
});
