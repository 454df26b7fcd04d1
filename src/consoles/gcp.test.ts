// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { documentOf, inWords } from '../../test/support/documents';
import { gcp } from './gcp';

test.each([
  ['https://console.cloud.google.com/compute/instances?project=shop-prod', true, 'project shop-prod'],
  ['https://console.cloud.google.com/iam-admin?organizationId=123', true, 'organisation 123'],
  ['https://console.cloud.google.com/welcome', true, ''],
  ['https://cloud.google.com/docs', false, ''],
])('%s → %s, %s', (url, matches, environment) => {
  expect(gcp.matches(new URL(url), documentOf(''))).toBe(matches);
  expect(inWords(gcp.environment?.(documentOf(''), new URL(url)))).toBe(environment);
});
