/** How one rule of secretlint is called here, and when it is worth asking. */
export interface RuleName {
  /** secretlint's id. */
  rule: string;
  /** Only messages of this id, for a rule that finds several things. */
  message?: string;
  /** Ours, stored with every placeholder: never renamed, whatever secretlint calls its rule. */
  id: string;
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
    ['aws', 'aws-access-key', /A(?:KIA|3T|GPA|IDA|ROA|IPA|NPA|NVA|SIA)/, { message: 'AWSAccessKeyID' }],
    [
      'aws',
      'aws-secret-access-key',
      /(?:ecret|ECRET)_?(?:a|A)(?:ccess|CCESS)_?[Kk](?:ey|EY)/,
      { message: 'AWSSecretAccessKey' },
    ],
    [
      'aws',
      'aws-account-id',
      /(?:ccount|CCOUNT)_?(?:ID|[Ii]d)?["']?\s*[:=]/,
      { message: 'AWSAccountID', certainty: 'possible', within: ACCOUNT },
    ],
    ['privatekey', 'private-key', /-----BEGIN/],
    ['npm', 'npm-token', /npm_|x-oauth-basic/],
    ['basicauth', 'url-password', /:\/\/\S{3,520}@/, { within: URL_PASSWORD, generality: 2 }],
    ['slack', 'slack-token', /xox|xapp-|hooks\.slack|HOOKS\.SLACK/],
    ['sendgrid', 'sendgrid-key', /SG\./],
    ['shopify', 'shopify-token', /shp/],
    ['stripe', 'stripe-key', /k_(?:live|test)_/],
    ['github', 'github-token', /gh[pousr]_|github_pat_/],
    ['gitlab', 'gitlab-token', /glpat-/],
    ['grafana', 'grafana-token', /gl(?:c|sa)_/],
    ['openai', 'openai-key', /sk-/],
    ['anthropic', 'anthropic-key', /sk-ant-/],
    ['groq', 'groq-key', /gsk_/],
    ['huggingface', 'huggingface-token', /hf_/],
    ['linear', 'linear-key', /lin_api_/],
    ['notion', 'notion-token', /ntn_/],
    ['1password', 'onepassword-token', /ops_/],
    ['database-connection-string', 'url-password', /:\/\/\S{3,520}@/, { within: URL_PASSWORD, generality: 2 }],
    ['hashicorp-vault', 'vault-token', /hv[sbr]\./],
    ['vercel', 'vercel-token', /vc[piark]_/],
    ['databricks', 'databricks-token', /dapi/],
    ['docker', 'docker-token', /dckr_pat_/],
    ['figma', 'figma-token', /figd_/],
    ['cloudflare', 'cloudflare-token', /cf(?:k|ut|at)_/],
    ['tailscale', 'tailscale-key', /tskey-/],
  ] as [string, string, RegExp, Partial<RuleName>?][]
).map(([rule, id, trigger, more]) => ({ rule: PREFIX + rule, id, trigger, ...more }));

/** Rules of the preset that are not asked, and why. */
export const UNUSED_RULES = [
  // Looks at .p12 and .json files only; keys inside a text are found by private-key.
  `${PREFIX}gcp`,
  // Lets a text say `secretlint-disable`; a page must not be able to.
  `${PREFIX}filter-comments`,
];
