// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { documentOf, inWords } from '../../test/support/documents';
import { aws } from './aws';

test.each([
  ['https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1', true],
  ['https://000000000000-abcd1234.eu-west-1.console.aws.amazon.com/ec2/home', true],
  ['https://signin.aws.amazon.com/oauth', true],
  ['https://acme.awsapps.com/start', true],
  ['https://docs.aws.amazon.com/ec2/', false],
  ['https://console.aws.amazon.com.evil.example/', false],
])('%s → %s', (url, expected) => {
  expect(aws.matches(new URL(url), {} as Document)).toBe(expected);
});

const home = 'https://eu-west-1.console.aws.amazon.com/ec2/home';
const session = (data: object) => `<meta name="awsc-session-data" content='${JSON.stringify(data)}'>`;
const button = (text: string) =>
  `<button data-testid="more-menu__awsc-nav-account-menu-button"><span title="${text}">${text}</span></button>`;

test.each([
  [
    'account, role and service of the session',
    documentOf(
      '',
      session({
        accountId: '000000000000',
        accountAlias: 'prod',
        sessionARN: 'arn:aws:sts::000000000000:assumed-role/AWSReservedSSO_Admin_0123456789abcdef/someone',
      }),
      'Instances | EC2 | eu-west-1',
    ),
    `${home}?region=eu-west-1#Instances:`,
    'account prod (0000…), role Admin, region eu-west-1, service EC2',
  ],
  [
    'an account without an alias',
    documentOf('', session({ accountId: '000000000000' })),
    home,
    'account 000000000000, region eu-west-1',
  ],
  [
    'the navigation bar',
    documentOf(button('Operator/someone @ staging')),
    home,
    'account staging, role Operator, region eu-west-1',
  ],
  ['no name of a person', documentOf(button('someone @ staging')), home, 'account staging, region eu-west-1'],
  [
    'a region in the fragment',
    documentOf(''),
    'https://console.aws.amazon.com/s3#?region=us-gov-west-1',
    'region us-gov-west-1',
  ],
  ['nothing', documentOf(''), 'https://signin.aws.amazon.com/oauth', ''],
])('environment: %s', (_, document, url, expected) => {
  expect(inWords(aws.environment?.(document, new URL(url)))).toBe(expected);
});

test('CloudShell is a place of its own', () => {
  expect(aws.place?.(documentOf(''), new URL('https://eu-west-1.console.aws.amazon.com/cloudshell/home'))).toBe(
    'CloudShell',
  );
  expect(aws.place?.(documentOf(''), new URL(home))).toBeUndefined();
});
