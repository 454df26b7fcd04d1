import { seeded } from '../../support/person';

/** A secret as pages show it: in a line of its kind, together with what is around it. */
export interface Shown {
  kind: string;
  line: string;
  secret: string;
}

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const DIGITS = '0123456789';
const HEX = `${DIGITS}abcdef`;
const ALNUM = LOWER + UPPER + DIGITS;
const URL64 = `${ALNUM}-_`;
const BASE64 = `${ALNUM}+/`;

/** Made with `of`, so that no scanner takes this file for a leak: `of(20, HEX)` are 20 random characters of those. */
type Make = (of: (length: number, alphabet?: string) => string) => [line: string, secret: string];

const own = (make: (of: Parameters<Make>[0]) => string): Make => {
  return (of) => {
    const secret = make(of);
    return [secret, secret];
  };
};
const named = (name: string, make: (of: Parameters<Make>[0]) => string, between = ': '): Make => {
  return (of) => {
    const secret = make(of);
    return [`${name}${between}${secret}`, secret];
  };
};
const within = (before: string, make: (of: Parameters<Make>[0]) => string, after: string): Make => {
  return (of) => {
    const secret = make(of);
    return [before + secret + after, secret];
  };
};

/** Sixty kinds of secrets, in the formats that their vendors document. */
const makers: Record<string, Make> = {
  'AWS secret key': named('aws_secret_access_key', (of) => of(40, BASE64), ' = '),
  'AWS session token': named('aws_session_token', (of) => `IQoJb3JpZ2lu${of(300, BASE64)}`, '='),
  'AWS key id': own((of) => `AKIA${of(16, `${UPPER}234567`)}`),
  'Azure storage key': within(
    'DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=',
    (of) => `${of(86, BASE64)}==`,
    ';EndpointSuffix=core.windows.net',
  ),
  'Azure client secret': named('AZURE_CLIENT_SECRET', (of) => `${of(3)}8Q~${of(34, `${URL64}~.`)}`, '='),
  'Azure SAS signature': within(
    'https://shop.blob.core.windows.net/logs?sv=2024-11-04&sp=r&sig=',
    (of) => `${of(43)}%3D`,
    '',
  ),
  'Google API key': own((of) => `AIza${of(35, URL64)}`),
  'Google OAuth token': own((of) => `ya29.${of(120, URL64)}`),
  'Google client secret': own((of) => `GOCSPX-${of(28, URL64)}`),
  'GitHub token': own((of) => `ghp_${of(36)}`),
  'GitHub fine-grained token': own((of) => `github_pat_${of(22)}_${of(59)}`),
  'GitLab token': own((of) => `glpat-${of(20, URL64)}`),
  'GitLab runner token': own((of) => `glrt-${of(20, URL64)}`),
  'Bitbucket app password': own((of) => `ATBB${of(32)}`),
  'Slack bot token': own((of) => `xoxb-${of(12, DIGITS)}-${of(12, DIGITS)}-${of(24)}`),
  'Slack webhook': own(
    (of) => `https://hooks.slack.com/services/T${of(8, UPPER + DIGITS)}/B${of(8, UPPER + DIGITS)}/${of(24)}`,
  ),
  'Stripe key': own((of) => `sk_live_${of(24)}`),
  'Twilio key': named('TWILIO_AUTH_TOKEN', (of) => of(32, HEX), '='),
  SendGrid: own((of) => `SG.${of(22, URL64)}.${of(43, URL64)}`),
  Datadog: named('DD_API_KEY', (of) => of(32, HEX), '='),
  Grafana: own((of) => `glsa_${of(32)}_${of(8, HEX)}`),
  PagerDuty: named('pagerduty_api_key', (of) => of(20, `${ALNUM}_-+`), ': '),
  Atlassian: own((of) => `ATATT3xFfGF0${of(180, URL64)}`),
  npm: own((of) => `npm_${of(36)}`),
  PyPI: own((of) => `pypi-AgEIcHlwaS5vcmc${of(120, URL64)}`),
  Docker: own((of) => `dckr_pat_${of(27, URL64)}`),
  Vault: own((of) => `hvs.${of(95, URL64)}`),
  Terraform: own((of) => `${of(14)}.atlasv1.${of(65, URL64)}`),
  Cloudflare: named('CLOUDFLARE_API_TOKEN', (of) => of(40, URL64), '='),
  DigitalOcean: own((of) => `dop_v1_${of(64, HEX)}`),
  Heroku: own((of) => `HRKU-AA${of(58, URL64)}`),
  OpenAI: own((of) => `sk-proj-${of(74, URL64)}T3BlbkFJ${of(74, URL64)}`),
  Anthropic: own((of) => `sk-ant-api03-${of(93, URL64)}AA`),
  'Hugging Face': own((of) => `hf_${of(34, LOWER + UPPER)}`),
  Linear: own((of) => `lin_api_${of(40)}`),
  Shopify: own((of) => `shpat_${of(32, HEX)}`),
  Databricks: own((of) => `dapi${of(32, HEX)}`),
  'New Relic': own((of) => `NRAK-${of(27, UPPER + DIGITS)}`),
  Postman: own((of) => `PMAK-${of(24, HEX)}-${of(34, HEX)}`),
  Pulumi: own((of) => `pul-${of(40, HEX)}`),
  JWT: own((of) => `eyJhbGciOiJIUzI1NiJ9.eyJ${of(60, URL64)}.${of(43, URL64)}`),
  'private key': within(
    ['-----BEGIN PRIVATE', 'KEY-----MIIEvQIBADANBgkq'].join(' '),
    (of) => of(64, BASE64),
    ['-----END PRIVATE', 'KEY-----'].join(' '),
  ),
  'basic auth': within('Authorization: Basic ', (of) => of(32), ''),
  'bearer token': within('Authorization: Bearer ', (of) => of(40), ''),
  cookie: within('Set-Cookie: session_id=', (of) => of(40, HEX), '; HttpOnly; Secure'),
  'connection string': within('postgres://app:', (of) => of(18), '@db.internal:5432/shop'),
  'Mongo string': within('mongodb+srv://admin:', (of) => of(16), '@cluster0.abcde.mongodb.net/shop'),
  'JDBC string': within('jdbc:mysql://db/shop?user=app&password=', (of) => of(16), '&useSSL=true'),
  'git remote': within('https://deploy:', (of) => of(20), '@git.example.com/shop.git'),
  'signed URL': within(
    'https://b.s3.amazonaws.com/k?X-Amz-Expires=600&X-Amz-Signature=',
    (of) => of(64, HEX),
    '&X-Amz-SignedHeaders=host',
  ),
  'OAuth code': within('https://shop.example.com/callback?state=7&code=', (of) => of(40, URL64), ''),
  'environment line': named('export DB_PASSWORD', (of) => `${of(14)}!`, '='),
  'YAML pair': named('  adminPassword', (of) => of(18), ': '),
  'JSON pair': within('{"region": "eu-west-1", "client_secret": "', (of) => of(32), '"}'),
  'command flag': within('helm upgrade shop ./chart --set replicas=3 --password ', (of) => of(16), ''),
  'curl user': within('curl -u deploy:', (of) => of(18), ' https://artifactory.example.com/api'),
  'sudo line': within("mysql -u root -p'", (of) => of(14), "' shop"),
  'password in German': named('Kennwort', (of) => of(14), ': '),
  'WireGuard key': named('PrivateKey', (of) => `${of(42, BASE64)}E=`, ' = '),
  'Kubernetes token': named('    token', (of) => of(44), ': '),
};

/** All kinds, each with a secret of its own; the same seed gives the same. */
export function secrets(seed: number): Shown[] {
  const random = seeded(seed);
  const of = (length: number, alphabet = ALNUM) =>
    Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
  return Object.entries(makers).map(([kind, make]) => {
    const [line, secret] = make(of);
    return { kind, line, secret };
  });
}

/** What looks a little like secrets and is none. */
export const harmless = [
  'i-0abc1234def567890',
  'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  'v2.14.0-rc.3+build.20261122',
  'shop-frontend-6d4cf56db6-x7x9z',
  'Build #48213 of release/2026.11 took 4m 12s',
  'arn:aws:iam::aws:policy/ReadOnlyAccess',
  'subnet 10.20.0.0/16 in eu-west-1a',
  'Password policy: strong, token bucket of 500',
  'kubectl rollout status deployment/shop --timeout=120s',
];
