import { describe, expect, test } from 'vitest';
import { foundBy } from '../found-by';
import { secretValue } from './secret-value';

/** `[text, what of it is secret]`; put together here, so that no scanner takes this file for a leak. */
const leaks: [string, string[]][] = [
  ['password: hunter2', ['hunter2']],
  ['DB_PASSWORD=Rljwct_93', ['Rljwct_93']],
  ['export CLIENT_SECRET="K7YtxzJqXF3Q"', ['K7YtxzJqXF3Q']],
  ['{"username":"svc","password":"rp29XnIy9"}', ['rp29XnIy9']],
  ['{\\"password\\":\\"rp29XnIy9\\"}', ['rp29XnIy9']],
  ['./deploy.sh --password Lcjkmq_48 --verbose', ['Lcjkmq_48']],
  ['Server=sql;User Id=sa;Password=Ezpuku_36;Encrypt=True', ['Ezpuku_36']],
  ['- name: WEBHOOK_SECRET\n  value: 6b91b62b06c15f31', ['6b91b62b06c15f31']],
  ['<password>3KCC3TBb4</password>', ['3KCC3TBb4']],
  ['&lt;password&gt;3KCC3TBb4&lt;/password&gt;', ['3KCC3TBb4']],
  ['<add key="ClearTextPassword" value="Test%Source1" />', ['Test%Source1']],
  ['Master password\tTdjyNwfnv931?', ['TdjyNwfnv931?']],
  ['Secret access key sIJJrSUfC11EmWg1', ['sIJJrSUfC11EmWg1']],
  ['Unseal Key 1: z1ojSPWdsA+ffjsGEphq', ['z1ojSPWdsA+ffjsGEphq']],
  ['Recovery code: 0yood-wgyb9', ['0yood-wgyb9']],
  ['System.setProperty("MAPBOX_TOKEN", "a1b2c3d4e5f6")', ['a1b2c3d4e5f6']],
  ['X-Api-Key: Y9GVAJ2RShDd', ['Y9GVAJ2RShDd']],
  ['Contraseña: laueny-lrsr-04', ['laueny-lrsr-04']],
  ['密码：KqFOxplbzo9*', ['KqFOxplbzo9*']],
  ['api_key: sl.one2three', ['sl.one2three']],
];

const safe = [
  'Password: Required',
  'Credentials: none',
  'token: none',
  'token=true',
  '"password": null',
  'password: ********',
  'Secret access key: ••••••••••••',
  'api_key: YOUR_API_KEY',
  'token: [REDACTED]',
  'password: <secret-value>',
  `DB_PASSWORD=\${DB_PASSWORD}`,
  'PASSWORD=%PASSWORD%',
  'password = (sensitive value)',
  'administrator_login_password = var.db_password',
  'const token = await getToken(user1)',
  'password = os.environ["DB_PASSWORD"]',
  'secretKeyRef: db-credentials',
  'Secret name: prod/db/master-1',
  'Secret: default-token-2skfg',
  'Encryption key: alias/prod-key-1',
  'KMS key ID: 1234abcd-12ab-34cd-56ef-1234567890ab',
  'Partition key: pk1',
  'Host key: ecdsa-sha2-nistp256',
  'Token type: Bearer',
  'Tokens: 5 of 100',
  'Max tokens: 4096',
  'nextToken=abcdef1234567890',
  'Password must contain at least one number',
  'Password is incorrect',
  'Password last changed: 2026-11-21T10:00',
  'Token expires in 30 days',
  'POSTGRES_PASSWORD_FILE=/run/secrets/db-password-1',
  '--password-stdin',
  '--discovery-token-ca-cert-hash sha256:299cfee00afd385e24d3a97d13d3b6ba974ef78d',
  'java.lang.IllegalStateException: no token found for job',
  'PASS src/app.test.ts (12.34 s)',
  'exit code: 137',
  'Passwort: Erforderlich',
  'Mot de passe oublié ?',
  '创建访问密钥',
];

describe('leaks', () => {
  test.each(leaks)('%s', (text, secrets) => {
    expect(foundBy(secretValue, text)).toEqual(secrets);
  });
});

describe('safe', () => {
  test.each(safe)('%s', (text) => {
    expect(foundBy(secretValue, text)).toEqual([]);
  });
});
