import { describe, expect, test } from 'vitest';
import { sampleSop } from '../../test/fixtures/sample-sop';
import { bareSop } from '../../test/support/sops';
import { inputReference, secretInput } from '../core/input';
import type { Sop, Step } from '../core/sop';
import { type GateFinding, gateFindings, keepFinding, redactFindings } from './gate';
import { redactionReport } from './report';

const TOKEN = `gh${'p_'}${'a1B2c3'.repeat(6)}`;
const OTHER = `gh${'p_'}${'d4E5f6'.repeat(6)}`;

const step = (more: Partial<Step> = {}): Step => ({
  id: '1',
  action: 'click',
  instruction: 'Click **Build**.',
  ...more,
});

const withStep = (more: Partial<Step>): Sop =>
  bareSop({ phases: [{ id: 'p', title: 'Phase', steps: [step(), step(more)] }] });

describe('no text of the document is forgotten', () => {
  /** Every text of a full document in turn, replaced by a secret. */
  const paths: (string | number)[][] = [];
  const walk = (part: unknown, path: (string | number)[]): void => {
    if (typeof part === 'string') paths.push(path);
    else if (typeof part === 'object' && part !== null)
      for (const [key, inner] of Object.entries(part))
        if (key !== 'kept') walk(inner, [...path, Array.isArray(part) ? Number(key) : key]);
  };
  walk(sampleSop, []);

  test.each(paths.map((path) => [path.join('.'), path] as const))('%s', (_, path) => {
    // Not structuredClone, which would keep steps on the same page sharing it.
    const document: Sop = JSON.parse(JSON.stringify(sampleSop));
    let part = document as unknown as Record<string | number, unknown>;
    for (const key of path.slice(0, -1)) part = part[key] as Record<string | number, unknown>;
    part[path.at(-1) ?? ''] = `see ${TOKEN} there`;
    const found = gateFindings(document).filter(({ match }) => match === TOKEN);
    expect(found.map((finding) => finding.path)).toEqual([path]);
    expect(found[0]?.where).toMatch(/^[A-Z]/);
    const redacted = redactFindings(document, found);
    expect(JSON.stringify(redacted)).not.toContain(TOKEN);
    expect(gateFindings(redacted).filter(({ certain }) => certain)).toEqual([]);
  });
});

const where: [Partial<Sop>, string][] = [
  [{ title: TOKEN }, 'Title'],
  [{ changeLog: [{ version: '1', date: '', author: '', summary: TOKEN }] }, 'Change log'],
  [{ phases: [{ id: 'p', title: TOKEN, steps: [] }] }, 'Phase 1, title'],
  [{ rollback: [step({ note: TOKEN })] }, 'Rollback step 1, note'],
  [withStep({ instruction: TOKEN }), 'Step 1.2, instruction'],
  [withStep({ page: { title: '', url: `https://x/${TOKEN}` } }), 'Step 1.2, page address'],
  [withStep({ target: { role: 'link', name: 'x', selectors: ['a', TOKEN] } }), 'Step 1.2, selector'],
];

test.each(where)('says where: %#', (more, words) => {
  expect(gateFindings(bareSop(more)).map((finding) => finding.where)).toEqual([words]);
});

test('a finding says what it is', () => {
  expect(gateFindings(bareSop({ scope: `Use ${TOKEN} for it` }))).toEqual([
    {
      id: 'scope:github-token:4',
      path: ['scope'],
      where: 'Scope',
      rule: 'github-token',
      certain: true,
      match: TOKEN,
      preview: `Use ${TOKEN} for it`,
    },
  ]);
});

test('a value typed into a field named like a secret is found, and in the sentence about it', () => {
  const document = withStep({
    action: 'fill',
    instruction: 'Type `maximilian` in **Password**.',
    target: { role: 'textbox', name: 'Password', selectors: [] },
    value: 'maximilian!',
  });
  const found = gateFindings({
    ...document,
    inputs: [{ name: 'db_password', example: 'maximilian!', secret: false, description: '' }],
  });
  expect(found.map((finding) => finding.where)).toEqual(['Inputs', 'Step 1.2, value']);
  const echoed = withStep({
    action: 'fill',
    instruction: 'Type `hunter2x` in **Password**.',
    target: { role: 'textbox', name: 'Password', selectors: [] },
    value: 'hunter2x',
  });
  const redacted = redactFindings(echoed, gateFindings(echoed));
  expect(redacted.phases[0]?.steps[1]?.instruction).toBe('Type `<secret-value-1>` in **Password**.');
  expect(redacted.phases[0]?.steps[1]?.value).toBe('<secret-value-1>');
  expect(gateFindings(redacted)).toEqual([]);
});

test('inline Markdown is read as it shows, and a placeholder in it is no tag', () => {
  const token = `xoxb-${'1234567890'}-ab_cd`.replace('ab_cd', 'aBcD1234eFgH');
  const escaped = withStep({ instruction: `Click **${TOKEN.replace('_', '\\_')}** and type \`${token}\`.` });
  const redacted = redactFindings(escaped, gateFindings(escaped));
  expect(redacted.phases[0]?.steps[1]?.instruction).toBe('Click **\\<github-token-1>** and type `<slack-token-1>`.');
  expect(redactionReport(redacted).redactions).toEqual([
    { kind: 'github-token', where: 'step 1.2, instruction', count: 1 },
    { kind: 'slack-token', where: 'step 1.2, instruction', count: 1 },
  ]);
});

test.each(['Password', 'API token', 'Secret access key', 'Client secret (new)', 'MFA code', '[sudo] password for ada'])(
  'the sentence that asks for %s, and its input, hide nothing',
  (label) => {
    const { name, description } = secretInput(label);
    const document = withStep({
      action: 'fill',
      instruction: `In **${label}**, enter the value of \`${inputReference(name)}\` from your password store.`,
      target: { role: 'textbox', name: label, selectors: [] },
      secret: true,
    });
    const inputs = [{ name, example: '', secret: true, description }];
    expect(gateFindings({ ...document, inputs })).toEqual([]);
  },
);

test('possible findings are shown too, and what is kept is not', () => {
  const document = bareSop({
    prerequisites: ['Account 123456789012', 'Ask ada@example.com'],
    validation: ['ada@example.com has a mail'],
  });
  const [account, mail] = gateFindings(document) as [GateFinding, GateFinding];
  expect([account, mail].map(({ rule, certain }) => [rule, certain])).toEqual([
    ['aws-account-id', false],
    ['email', false],
  ]);
  const kept = keepFinding(document, mail, 'Public address');
  expect(document.kept).toEqual([]);
  expect(gateFindings(kept).map(({ match }) => match)).toEqual(['123456789012']);
  expect(redactionReport(kept).kept).toEqual([
    { kind: 'email', where: 'prerequisites', reason: 'Public address' },
    { kind: 'email', where: 'validation', reason: 'Public address' },
  ]);
});

test('redacting changes a copy, and all of the same in the document', () => {
  const document = bareSop({ scope: `${TOKEN} and ${TOKEN}`, validation: [`Uses ${TOKEN}`, `Uses ${OTHER}`] });
  const [first] = gateFindings(document);
  const redacted = redactFindings(document, first ? [first] : []);
  expect(redacted.scope).toBe('<github-token-1> and <github-token-1>');
  expect(redacted.validation).toEqual(['Uses <github-token-1>', `Uses ${OTHER}`]);
  expect(document.scope).toContain(TOKEN);
});

test('another match gets the next number of its rule, in the order of the document', () => {
  const document = bareSop({ scope: 'As <github-token-4>', prerequisites: [OTHER, TOKEN, OTHER, 'a@x.example'] });
  const redacted = redactFindings(document, gateFindings(document));
  expect(redacted.prerequisites).toEqual(['<github-token-5>', '<github-token-6>', '<github-token-5>', '<email-1>']);
  const [, second] = gateFindings(document);
  const some = redactFindings(document, second ? [second] : []);
  expect(redactFindings(some, gateFindings(some)).prerequisites).toEqual([
    '<github-token-6>',
    '<github-token-5>',
    '<github-token-6>',
    '<email-1>',
  ]);
});

test('the report names masks, secret fields and placeholders, sorted, never a secret', () => {
  const box = { x: 0, y: 0, width: 0.1, height: 0.1 };
  const picture = {
    shotId: 's',
    width: 1,
    height: 1,
    moment: 'before' as const,
    masks: [
      { box, kind: 'jwt' },
      { box, kind: 'jwt' },
    ],
  };
  const document = withStep({ secret: true, picture, expected: 'Shows <jwt> and <jwt>' });
  expect(redactionReport(document)).toEqual({
    redactions: [
      { kind: 'jwt', where: 'step 1.2, expected outcome', count: 2 },
      { kind: 'jwt', where: 'step 1.2, picture', count: 2 },
      { kind: 'secret-field', where: 'step 1.2, value', count: 1 },
    ],
    kept: [],
  });
});

test('a document without secrets passes', () => {
  expect(gateFindings(sampleSop)).toEqual([]);
});
