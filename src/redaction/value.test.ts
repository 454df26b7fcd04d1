import { describe, expect, test } from 'vitest';
import { isStandIn, looksRandom } from './value';

const standIns = [
  'none',
  'Required',
  'true',
  '********',
  '••••••',
  'xxxx',
  'XXXXXXXX',
  '<token>',
  '[REDACTED]',
  '(sensitive',
  '$NPM_TOKEN',
  '%PASSWORD%',
  `\${X}`,
  '{{ token }}',
  '{token}',
  '$(cat token)',
  'YOUR_API_KEY',
  'insert_key_here',
  'yourPassword',
  'var.db_password',
  'getpass()',
  'user.password2',
];
const values = [
  'hunter2',
  'S3cret!',
  'adminadmin',
  'my-secret',
  '$ecret!1',
  '{AQAAABAAAA==}',
  'a.b2c3d4',
  'correct-horse',
];

test.each(standIns)('%s stands in for a secret', (value) => expect(isStandIn(value, false)).toBe(true));
test.each(values)('%s may be one', (value) => expect(isStandIn(value, false)).toBe(false));

describe('drawn by chance', () => {
  test.each([
    'a1b2c3d4e5',
    'Kc6gZGOh9fIXprP',
    '7ebe93bf-3e1b-af47-8d5e-0bf7152734d5',
    'vb38l-3oy8e',
    'hNjIwNckUYaBcDeF',
    '73166331213208268288298180783605',
  ])('%s', (value) => expect(looksRandom(value)).toBe(true));
});

describe('named by someone', () => {
  test.each([
    'aws-prod',
    'db-credentials-v2',
    'default-token-2skfg',
    'i-0645005621cc0e45a',
    'arn:aws:s3:::x1y2z3',
    'sha256:299cfee00afd',
    'eu-west-1a',
    '2026-11-21T10:00',
    'registry.example.com/web:4.23.5',
    '/run/secrets/db-1',
    '10.0.3.7',
    'kubernetes.io/service-account-token',
    'configuration',
    'short1',
  ])('%s', (value) => expect(looksRandom(value)).toBe(false));
});
