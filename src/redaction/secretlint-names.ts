/** How one rule of secretlint is called here, and when it is worth asking. */
export interface RuleName {
  /** secretlint's id. */
  rule: string;
  /** Only messages of this id, for a rule that finds several things. */
  message?: string;
  /** Ours, stored with every placeholder: never renamed, whatever secretlint calls its rule. */
  id: string;
  label: string;
  certainty?: 'possible';
  /** As in `rule.ts`. */
  generality?: 2;
  /** Texts without it cannot match: a cheap test before the rule's own, which is made anew for each text. */
  trigger: RegExp;
  /** Which part of what is reported is secret, as its first group (with the `d` flag); all of it by default. */
  within?: RegExp;
}

const PREFIX = '@secretlint/secretlint-rule-';

/** Between the colon after the user name and the last `@` before the host ends. */
const URL_PASSWORD = /:\/\/[^:/\s]*:([^/\s]*)@/d;

/** Without the name that it has to have beside it. */
const ACCOUNT = /([\d-]{12,14})["']?$/d;

/** One line for each: the table from secretlint's ids to ours. A test fails when the preset has a rule that is not here. */
export const RULE_NAMES: RuleName[] = (
  [
    [
      'aws',
      'aws-access-key',
      'AWS access key id',
      /A(?:KIA|3T|GPA|IDA|ROA|IPA|NPA|NVA|SIA)/,
      { message: 'AWSAccessKeyID' },
    ],
    [
      'aws',
      'aws-secret-access-key',
      'AWS secret access key',
      /(?:ecret|ECRET)_?(?:a|A)(?:ccess|CCESS)_?[Kk](?:ey|EY)/,
      { message: 'AWSSecretAccessKey' },
    ],
    [
      'aws',
      'aws-account-id',
      'AWS account id',
      /(?:ccount|CCOUNT)_?(?:ID|[Ii]d)?["']?\s*[:=]/,
      { message: 'AWSAccountID', certainty: 'possible', within: ACCOUNT },
    ],
    ['privatekey', 'private-key', 'Private key', /-----BEGIN/],
    ['npm', 'npm-token', 'npm access token', /npm_|x-oauth-basic/],
    ['basicauth', 'url-password', 'Password in a URL', /:\/\/\S{3,520}@/, { within: URL_PASSWORD, generality: 2 }],
    ['slack', 'slack-token', 'Slack token or webhook', /xox|xapp-|hooks\.slack|HOOKS\.SLACK/],
    ['sendgrid', 'sendgrid-key', 'SendGrid API key', /SG\./],
    ['shopify', 'shopify-token', 'Shopify token', /shp/],
    ['stripe', 'stripe-key', 'Stripe key', /k_(?:live|test)_/],
    ['github', 'github-token', 'GitHub token', /gh[pousr]_|github_pat_/],
    ['gitlab', 'gitlab-token', 'GitLab token', /glpat-/],
    ['grafana', 'grafana-token', 'Grafana token', /gl(?:c|sa)_/],
    ['openai', 'openai-key', 'OpenAI API key', /sk-/],
    ['anthropic', 'anthropic-key', 'Anthropic API key', /sk-ant-/],
    ['groq', 'groq-key', 'Groq API key', /gsk_/],
    ['huggingface', 'huggingface-token', 'Hugging Face token', /hf_/],
    ['linear', 'linear-key', 'Linear API key', /lin_api_/],
    ['notion', 'notion-token', 'Notion token', /ntn_/],
    ['1password', 'onepassword-token', '1Password token', /ops_/],
    [
      'database-connection-string',
      'url-password',
      'Password in a URL',
      /:\/\/\S{3,520}@/,
      { within: URL_PASSWORD, generality: 2 },
    ],
    ['hashicorp-vault', 'vault-token', 'HashiCorp Vault token', /hv[sbr]\./],
    ['vercel', 'vercel-token', 'Vercel token', /vc[piark]_/],
    ['databricks', 'databricks-token', 'Databricks token', /dapi/],
    ['docker', 'docker-token', 'Docker access token', /dckr_pat_/],
    ['figma', 'figma-token', 'Figma token', /figd_/],
    ['cloudflare', 'cloudflare-token', 'Cloudflare token', /cf(?:k|ut|at)_/],
    ['tailscale', 'tailscale-key', 'Tailscale key', /tskey-/],
  ] as [string, string, string, RegExp, Partial<RuleName>?][]
).map(([rule, id, label, trigger, more]) => ({ rule: PREFIX + rule, id, label, trigger, ...more }));

/** Rules of the preset that are not asked, and why. */
export const UNUSED_RULES = [
  // Looks at .p12 and .json files only; keys inside a text are found by private-key.
  `${PREFIX}gcp`,
  // Lets a text say `secretlint-disable`; a page must not be able to.
  `${PREFIX}filter-comments`,
];
