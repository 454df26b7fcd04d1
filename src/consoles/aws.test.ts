import { expect, test } from 'vitest';
import { aws } from './aws';

test.each([
  ['https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1', true],
  ['https://signin.aws.amazon.com/oauth', true],
  ['https://docs.aws.amazon.com/ec2/', false],
  ['https://console.aws.amazon.com.evil.example/', false],
])('%s → %s', (url, expected) => {
  expect(aws.matches(new URL(url), {} as Document)).toBe(expected);
});
