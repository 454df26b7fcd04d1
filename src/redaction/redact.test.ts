import { describe, expect, test } from 'vitest';
import { cpuTime } from '../../test/support/cpu-time';
import { redact } from './redact';

const TOKEN = `gh${'p_'}${'a1B2c3'.repeat(6)}`;
const AWS = `AK${'IA'}ATQCI4GA4RRGMCKR`;

const cases: [string, string][] = [
  [`Access key ID ${AWS} created`, 'Access key ID <aws-access-key> created'],
  [`git clone https://ada:${TOKEN}@github.com/a/b`, 'git clone https://ada:<github-token>@github.com/a/b'],
  ['{"password":"rp29XnIy9","region":"eu-west-1"}', '{"password":"<secret-value>","region":"eu-west-1"}'],
  [`"config.ini": "API_TOKEN=${TOKEN}\\nBACKUP=true"`, '"config.ini": "API_TOKEN=<github-token>\\nBACKUP=true"'],
  [
    'https://x/o?X-Amz-Signature=0a1b2c3d4e5f&X-Amz-Expires=900',
    'https://x/o?X-Amz-Signature=<url-parameter>&X-Amz-Expires=900',
  ],
  ['ada@example.com in 123456789012', 'ada@example.com in 123456789012'],
];

test.each(cases)('%s', (text, expected) => {
  expect(redact(text, 'terminal')).toBe(expected);
  expect(redact(expected, 'terminal')).toBe(expected);
});

/** Texts of consoles that no rule may touch. */
const safe = [
  'Instances | EC2 | us-east-1',
  'Instance i-0645005621cc0e45a is running',
  'arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab',
  'Commit 345071c28ae3bacbe18eb477693dc75a7dfb0995',
  'registry.example.com/app@sha256:9f9fb0504ed4bdc66f8f605fed1c02a2d317092f82de14f8ddf384a0ac2ada1a',
  'Pod orders-web-894fc5bdf6-lmk6f is Ready',
  'Request ID: f2674ca2-3b94-4464-b121-98e97970cac7',
  'x-amz-id-2: eftixk72aD6Ap51TnqcoF8eFidJG9Z/2mkiDFu8yU9AS1ed4OpIszj7UDNEHGran',
  'default-token-2skfg   kubernetes.io/service-account-token   3      90d',
  'env:\n- name: DB_PASSWORD\n  valueFrom:\n    secretKeyRef:\n      name: db-credentials\n      key: password',
  'Masking supported pattern matches of $NPM_TOKEN\n[Pipeline] {',
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk',
  'https://app.example.com/dashboard/d/4vDea3Vze/overview?orgId=1&from=now-6h&to=now',
  'kubectl get secret db-credentials-v2 -o yaml',
  'Access key best practices & alternatives',
  'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQC7vbqajDhA ada@host',
];

test.each(safe)('safe: %s', (text) => {
  expect(redact(text, 'terminal')).toBe(text);
  expect(redact(text, 'label')).toBe(text);
});

/** Made to be read again and again by a careless pattern. */
const hostile: Record<string, string> = {
  letters: 'a',
  blanks: ' ',
  lines: '\n',
  pairs: 'password: ',
  assignments: 'A=',
  quotes: '"\\"',
  tokens: 'eyJhbGciOiJIUzI1NiJ9.',
  addresses: 'https://a:',
  parameters: '?token=?code=',
  mails: 'a@a.',
  keys: `${['-----BEGIN RSA', 'PRIVATE KEY-----'].join(' ')}\n`,
  tags: '<password>',
  curl: 'curl -u ',
  'identified by': 'identified by ',
  prefixes: 'a_b-',
  cookies: 'cookie: a=b; ',
};

describe('time grows with the length of a text, not faster', () => {
  test.each(Object.keys(hostile))('%s', (name) => {
    const piece = hostile[name] ?? '';
    const took = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      return cpuTime(() => redact(text, 'terminal'));
    };
    took(4_000);
    // Eight times as long; squared would be 64 times.
    expect(took(64_000)).toBeLessThan(Math.max(took(8_000), 1) * 24);
  });
});
