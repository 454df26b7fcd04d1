import { describe, expect, test } from 'vitest';
import { foundBy } from '../found-by';
import { awsSecretAccessKey } from './aws-secret-access-key';

const KEY = ['QEdokmcc1hFJclozQJ3H', 'WxnkEOBusDXJhsqCth+5'].join('');

/** `[text, what of it is secret]`; put together here, so that no scanner takes this file for a leak. */
const leaks: [string, string[]][] = [
  [`AKIA… ${KEY}`, [KEY]],
  [`aws_secret_access_key = ${KEY}`, [KEY]],
  [`Secret access key\t${KEY}`, [KEY]],
  [`password ${KEY}ab1/`, [`${KEY}ab1/`]],
];

const safe = [
  '9f9fb0504ed4bdc66f8f605fed1c02a2d3170928',
  '9F9FB0504ED4BDC66F8F605FED1C02A2D3170928',
  'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5eg==',
  '/home/jenkins/workspace/Inventory7/Target',
  'src/components/Navigation/SideBar2/Button',
  `sha512-${'aB3+'.repeat(21)}==`,
  `https://example.com/${KEY}`,
];

describe('leaks', () => {
  test.each(leaks)('%s', (text, secrets) => {
    expect(foundBy(awsSecretAccessKey, text)).toEqual(secrets);
  });
});

describe('safe', () => {
  test.each(safe)('%s', (text) => {
    expect(foundBy(awsSecretAccessKey, text)).toEqual([]);
  });
});
