import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { POSSIBLE_IDS } from '../core/possible';
import { isCertain, RULES, ruleName } from './all';
import { findings, PLACEHOLDER_IDS, placeholders } from './find';
import * as possible from './possible';
import { redact } from './redact';
import type { Rule } from './rule';

const rule = (id: string, pattern: RegExp, more: Partial<Rule> = {}): Rule => ({
  id,
  certainty: 'certain',
  find: (text) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  ...more,
});

test('ids are kebab-case, one id has one certainty, and all that stands for a secret has a name', () => {
  for (const { id, certainty } of RULES) {
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    expect(isCertain(id)).toBe(certainty === 'certain');
  }
  const named = Object.keys(messages).filter((key) => key.startsWith('rule_'));
  const ids = new Set([...RULES.map(({ id }) => id), ...PLACEHOLDER_IDS]);
  expect([...ids].map((id) => ruleName(id, (key) => key)).sort()).toEqual(named.sort());
  expect(ruleName('of-another-version', (key) => key)).toBe('of-another-version');
});

test('the ids of possible findings are known where their rules are not loaded', () => {
  expect(Object.values(possible).map(({ id, certainty }) => `${id} ${certainty}`)).toEqual(
    POSSIBLE_IDS.map((id) => `${id} possible`),
  );
});

test('every rule has its test beside it, and says where its format is documented', () => {
  const rules = join(import.meta.dirname, 'rules');
  const untested = readdirSync(rules).filter(
    (file) => !/\.test\.ts$|-formats\.ts$/.test(file) && !existsSync(join(rules, file.replace('.ts', '.test.ts'))),
  );
  expect(untested).toEqual([]);
  const silent = readdirSync(rules).filter(
    (file) => !file.endsWith('.test.ts') && !/https:\/\//.test(readFileSync(join(rules, file), 'utf8')),
  );
  expect(silent).toEqual([]);
});

test('overlapping findings become one, named by the rule that knows most', () => {
  const rules = [rule('place', /secret_\w+-x/g, { generality: 2 }), rule('form', /\w{12}-x/g)];
  expect(findings('a: secret_abcdefghijkl-x', 'label', rules)).toEqual([{ rule: 'form', start: 3, end: 24 }]);
});

test('possible findings give way to certain ones', () => {
  const rules = [rule('sure', /token-\d+/g), rule('maybe', /\d+|mail@\w+/g, { certainty: 'possible' })];
  expect(findings('token-123 45 mail@x', 'label', rules).map((finding) => finding.rule)).toEqual([
    'sure',
    'maybe',
    'maybe',
  ]);
});

test('of a finding over a placeholder, what is beside the placeholder is replaced', () => {
  expect(redact('password=hunter2<jwt>', 'label')).toBe('password=<secret-value><jwt>');
});

test('placeholders are known by their id, numbered or not', () => {
  expect(placeholders('<jwt> <jwt-2> <aws-access-key-1> <b> <secret> <div>').map((found) => found.rule)).toEqual([
    'jwt',
    'jwt',
    'aws-access-key',
    'secret',
  ]);
});

test('what hides a secret from readers of bytes does not hide it', () => {
  const token = `gh${'p_'}${'a1B2c3'.repeat(6)}`;
  expect(redact(`${token.slice(0, 9)}\u200b${token.slice(9)} ok`, 'label')).toBe('<github-token> ok');
  expect(redact('ＡＰＩ ｋｅｙ： RKYRiZXGddGc9', 'label')).toBe('ＡＰＩ ｋｅｙ： <secret-value>');
});

test('spaces that break no line are spaces: Monaco draws all of its own that way', () => {
  for (const space of ['\u00a0', '\u2007', '\u202f', '\u3000'])
    expect(findings(`db_password:${space}Xk4mPq9vTr2w`, 'terminal')).toMatchObject([{ start: 13, end: 25 }]);
});
