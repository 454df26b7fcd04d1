import { lintSource } from '@secretlint/core';
import { creator, rules } from '@secretlint/secretlint-rule-preset-recommend';
import { describe, expect, test } from 'vitest';
import { findings } from './find';
import { secretlint, secretlintMessages } from './secretlint';
import { RULE_NAMES, UNUSED_RULES } from './secretlint-names';

const AWS_SECRET = ['QEdokmcc1hFJclozQJ3H', 'WxnkEOBusDXJhsqCth5a'].join('');
const PEM = [
  ['-----BEGIN', 'PRIVATE KEY-----'].join(' '),
  `MIIE${'Ab1+'.repeat(40)}`,
  ['-----END', 'PRIVATE KEY-----'].join(' '),
].join('\n');

/** One text for every rule of the preset that reads texts; put together here, so that no scanner takes this file for a leak. */
const samples: [rule: string, text: string, secret: string][] = [
  ['aws-access-key', 'x ', `AK${'IA'}ATQCI4GA4RRGMCKR`],
  ['aws-secret-access-key', 'AWS_SECRET_ACCESS_KEY=', AWS_SECRET],
  ['aws-account-id', 'aws_account_id: ', '1234-5678-9012'],
  ['private-key', 'key ', PEM],
  ['npm-token', 'x ', `npm_${'a1B2c3'.repeat(6)}`],
  ['url-password', 'https://ada:', 'secr3t-99'],
  ['slack-token', 'x ', ['xoxb', '130154379991', 'ogFL0OFP3w6AwdJuK7wLojpK'].join('-')],
  ['sendgrid-key', 'x ', ['SG', 'a1B2c3D4e5F6a1B2c3D4e5', 'a1B2c3D4e5F6a1B2c3D4e5F6a1B2c3D4e5F6a1B2c3D'].join('.')],
  ['shopify-token', 'x ', `shp${'at_'}${'0a1b2c3d'.repeat(4)}`],
  ['stripe-key', 'x ', `sk_${'live_'}${'a1B2'.repeat(8)}`],
  ['github-token', 'x ', `gh${'p_'}${'a1B2c3'.repeat(6)}`],
  ['gitlab-token', 'x ', `gl${'pat-'}a1B2c3D4e5F6g7H8i9J0`],
  ['grafana-token', 'x ', `glsa_${'a1B2'.repeat(8)}_89abcdef`],
  ['openai-key', 'x ', `sk-${'a1B2c'.repeat(4)}T3BlbkFJ${'a1B2c'.repeat(4)}`],
  ['anthropic-key', 'x ', `sk-${'ant-api03-'}${'a1B'.repeat(31)}AA`],
  ['groq-key', 'x ', `gsk_${'a1B2'.repeat(13)}`],
  ['huggingface-token', 'x ', `hf_${'aBcDeFgHiJ'.repeat(3)}aBcD`],
  ['linear-key', 'x ', `lin_${'api_'}${'a1B2'.repeat(10)}`],
  ['notion-token', 'x ', `ntn_12345678901${'a1B2c'.repeat(7)}`],
  ['onepassword-token', 'x ', `ops_${btoa(JSON.stringify({ email: 'a@b.example', key: 'k'.repeat(73), u: {} }))}`],
  ['url-password', 'postgres://ada:', 'myC0mpl3x'],
  ['vault-token', 'x ', `hvs.${'a1B2c3D4e5'.repeat(9)}`],
  ['vercel-token', 'x ', `vcp_${'a1B2'.repeat(6)}`],
  ['databricks-token', 'x ', `dapi${'0a1b2c3d'.repeat(4)}`],
  ['docker-token', 'x ', `dckr_${'pat_'}${'a1B2c3D4e'.repeat(3)}`],
  ['figma-token', 'x ', `figd_${'a1B2'.repeat(10)}`],
  ['cloudflare-token', 'x ', `cfut_${'a1B2'.repeat(10)}03fa099b`],
  ['tailscale-key', 'x ', ['tskey', 'api', 'a1B2c3D4e5', 'a1B2c3D4e5F6g7H8'].join('-')],
];

/** What has to follow the secret for the rule to see it. */
const after = (text: string) => (text.includes('://') ? '@db.example.net/x' : ' y');

describe('finds the whole secret and nothing beside it', () => {
  test.each(samples)('%s', (rule, text, secret) => {
    const whole = text + secret + after(text);
    const found = findings(whole, 'terminal', secretlint);
    expect(found.map(({ start, end }) => whole.slice(start, end))).toEqual([secret]);
    expect(found[0]?.rule).toBe(rule);
  });
});

test('says what @secretlint/core says of the same texts', async () => {
  const texts = [...samples.map(([, text, secret]) => text + secret + after(text)), 'nothing here'];
  for (const content of texts) {
    const result = await lintSource({
      source: { content, filePath: '', ext: '.txt', contentType: 'text' },
      options: {
        noPhysicFilePath: true,
        config: {
          rules: [
            {
              id: creator.meta.id,
              rule: creator,
              rules: [{ id: '@secretlint/secretlint-rule-aws', options: { enableIDScanRule: true } }],
            },
          ],
        },
      },
    });
    const theirs = result.messages.map(({ ruleId, messageId, range }) => ({ ruleId, messageId, range }));
    const ours = secretlintMessages(content).map(({ ruleId, messageId, range }) => ({ ruleId, messageId, range }));
    expect(sorted(ours)).toEqual(sorted(theirs));
  }
});

const sorted = <M extends { messageId: string; range: readonly number[] }>(messages: M[]): M[] =>
  [...messages].sort((a, b) => (a.range[0] ?? 0) - (b.range[0] ?? 0) || (a.messageId < b.messageId ? -1 : 1));

test('a page cannot switch rules off', () => {
  const token = `gh${'p_'}${'a1B2c3'.repeat(6)}`;
  expect(findings(`<!-- secretlint-disable --> ${token}`, 'label', secretlint)).toHaveLength(1);
});

test('every rule of the preset has its line in the table', () => {
  const known = new Set([...RULE_NAMES.map(({ rule }) => rule), ...UNUSED_RULES]);
  expect(rules.map(({ meta }) => meta.id).filter((id) => !known.has(id))).toEqual([]);
  expect([...known].filter((id) => !rules.some(({ meta }) => meta.id === id))).toEqual([]);
});

test('a rule that is asked only for texts with its trigger finds no more when always asked', () => {
  for (const [, text, secret] of samples) {
    const whole = text + secret + after(text);
    for (const { ruleId } of secretlintMessages(whole)) {
      const names = RULE_NAMES.filter((name) => name.rule === ruleId);
      expect(names.some(({ trigger }) => trigger.test(whole))).toBe(true);
    }
  }
});
