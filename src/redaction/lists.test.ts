import { describe, expect, test } from 'vitest';
import { cpuTime } from '../../test/support/cpu-time';
import type { Sop } from '../core/sop';
import { isCertain, RULES, ruleName } from './all';
import { findings } from './find';
import { gateFindings, redactFindings } from './gate';
import { compileLists, isAllowed, readEntry } from './lists';
import { redact } from './redact';
import { redactionReport } from './report';
import type { TextContext } from './rule';
import { redactUrl } from './url';

const lists = (always: string[], never: string[] = []) => compileLists({ always, never });
const TOKEN = `gh${'p_'}${'a1B2c3'.repeat(6)}`;

describe('a line', () => {
  test.each([
    ['abc', 'short'],
    ['a b c', 'short'],
    ['----', 'short'],
    ['x'.repeat(301), 'long'],
    ['/apollo/g', 'flags'],
    ['/apollo/mi', 'flags'],
    ['/(apollo/', 'invalid'],
    ['//', 'everywhere'],
    ['/a*/', 'everywhere'],
    ['/x|/i', 'everywhere'],
  ])('%s is refused: %s', (line, problem) => {
    expect(readEntry(line)).toEqual({ problem });
    expect(findings(line, 'label', RULES, lists([line]))).toEqual(findings(line, 'label', RULES));
  });

  test.each(['Acme', ' Acme Corp ', '/srv/apps', '/srv/apollo', 'https://acme.example/x', 'ada@example.com'])(
    '%s is a string',
    (line) => expect(readEntry(line)).toEqual({ line: line.trim() }),
  );

  test.each([
    ['/ab/', /ab/g],
    ['/proj-\\d+/i', /proj-\d+/gi],
    ['/a/b/', /a\/b/g],
  ])('%s is a pattern', (line, pattern) => {
    const { pattern: read } = readEntry(line) as { pattern: RegExp };
    expect([read.source.replace(/\\\//g, '/'), read.flags]).toEqual([
      pattern.source.replace(/\\\//g, '/'),
      pattern.flags,
    ]);
  });
});

const masked: [text: string, always: string[], expected: string][] = [
  ['Project Apollo is up', ['Apollo'], 'Project <deny-list> is up'],
  ['APOLLO-web, apollo_db', ['apollo'], '<deny-list>-web, <deny-list>_db'],
  ['Acme  Corp\n and Acme%20Corp or acme+corp', ['Acme Corp'], '<deny-list>\n and <deny-list> or <deny-list>'],
  ['Acme\u00a0Corp, Ａｃｍｅ Ｃｏｒｐ, Ac\u200bme Corp', ['Acme Corp'], '<deny-list>, <deny-list>, <deny-list>'],
  ['1.5 (beta) and 1x5 (beta)', ['1.5 (beta)'], '<deny-list> and 1x5 (beta)'],
  ['pr-12 PR-34', ['/pr-\\d+/'], '<deny-list> PR-34'],
  ['pr-12 PR-34', ['/pr-\\d+/i'], '<deny-list> <deny-list>'],
  ['north star line', ['north star', 'star line'], '<deny-list>'],
  [`token ${TOKEN}`, ['gone'], 'token <github-token>'],
  ['db_password: apollo-77x!', ['apollo'], 'db_password: <deny-list>'],
  ['abcd', ['abcd'], '<deny-list>'],
];

test.each(masked)('%j without %j is %j', (text, always, expected) => {
  const own = lists(always);
  expect(redact(text, 'label', { lists: own })).toBe(expected);
  expect(redact(expected, 'label', { lists: own })).toBe(expected);
});

test('what is always masked is certain and has a name', () => {
  expect([isCertain('deny-list'), ruleName('deny-list', (key) => key)]).toEqual([true, 'rule_deny_list']);
});

const MAIL = 'support@acme.example';
const found = (text: string, never: string[], always: string[] = []) =>
  findings(text, 'terminal', RULES, lists(always, never)).map(({ start, end }) => text.slice(start, end));

describe('what is never masked', () => {
  test.each<[text: string, never: string[], left: string[]]>([
    [`Write to ${MAIL}`, [], [MAIL]],
    [`Write to ${MAIL}`, [MAIL], []],
    [`Write to ${MAIL}`, ['SUPPORT@ACME.EXAMPLE'], []],
    [`Write to ${MAIL}`, ['/\\w{1,20}@acme\\.example/'], []],
    // An entry that covers a part leaves the rest as it is: a finding.
    [`Write to ${MAIL}`, ['acme.example'], [MAIL]],
    [`Write to ada@acme.example or ${MAIL}`, [MAIL], ['ada@acme.example']],
    [`use ${TOKEN}`, [TOKEN], []],
    [`use ${TOKEN}`, [TOKEN.slice(0, 20)], [TOKEN]],
  ])('%j with %j leaves %j', (text, never, left) => expect(found(text, never)).toEqual(left));

  test('is masked all the same when it is on both lists', () => {
    expect(found('host apollo', ['apollo'], ['apollo'])).toEqual(['apollo']);
  });

  test('is a whole text, or not', () => {
    const own = lists([], ['demo-key-1', '/x\\d/']);
    expect(
      [' demo-key-1\n', 'DEMO-KEY-1', 'demo-key-12', 'a demo-key-1', 'x7'].map((text) => isAllowed(text, own)),
    ).toEqual([true, true, false, false, true]);
  });

  test('stays in texts that are redacted', () => {
    expect(redact(`password=swordfish-7 ${TOKEN}`, 'terminal', { lists: lists([], ['swordfish-7']) })).toBe(
      'password=swordfish-7 <github-token>',
    );
  });
});

describe('addresses', () => {
  test.each([
    ['https://apollo.corp.example/jobs?tab=x', 'https://<deny-list>.corp.example/jobs?tab=x'],
    ['https://ci.example/job/Apollo%20Nine/4', 'https://ci.example/job/<deny-list>%20Nine/4'],
    ['https://ci.example/job/%41pollo/4', 'https://ci.example/job/<deny-list>/4'],
    ['https://ci.example/job/4?project=apollo-9&region=eu', 'https://ci.example/job/4?region=eu'],
    ['https://ci.example/#/apollo/jobs', 'https://ci.example/#/<deny-list>/jobs'],
    ['https://ci.example/#/jobs?view=%61pollo', 'https://ci.example/#/jobs'],
    ['https://ci.example/a;x=1/b', 'https://ci.example/a/b'],
  ])('%s is kept as %s', (url, kept) => {
    for (const own of [lists(['apollo']), lists(['/[Aa]pollo/'])]) {
      expect(redactUrl(url, { lists: own })).toBe(kept);
      expect(redactUrl(kept, { lists: own })).toBe(kept);
    }
  });
});

/** Pseudo-random, the same each time. */
function choices(seed: number) {
  let state = seed;
  return <Item>(from: readonly Item[]): Item => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return from[(state >>> 8) % from.length] as Item;
  };
}

const PIECES = [
  'apollo',
  'APOLLO nine',
  'acme corp',
  '<deny-list>',
  '<jwt>',
  'deny-list',
  'list',
  TOKEN,
  'password=',
  'hunter22!',
  MAIL,
  'xxxxxxxxxxxxxxxxxxxx',
  ' ',
  '\n',
  '/',
  '%20',
  '&amp;',
  '"',
  '12',
  '192.168.7.14',
  'https://',
];
const ALWAYS = [
  'apollo',
  'acme corp',
  'deny-list',
  'list',
  '/\\bx/',
  '/>?[a-z]{2}/',
  '/(?<=x)x/',
  '/\\d\\d/',
  '/^a/',
  'nine acme',
  'password',
  'https',
];
const CONTEXTS: TextContext[] = ['url', 'input-value', 'label', 'title', 'table-cell', 'terminal'];

test.each(Array.from({ length: 40 }, (_, seed) => seed))(
  'redacting again changes nothing, whatever is listed: %i',
  (seed) => {
    const choose = choices(seed);
    const some = (from: readonly string[], most: number) =>
      Array.from({ length: choose([...Array(most + 1).keys()]) }, () => choose(from));
    for (let round = 0; round < 50; round++) {
      const own = lists(some(ALWAYS, 3), some([MAIL, 'hunter22!', TOKEN, '/\\w+/'], 2));
      const text = some(PIECES, 9).join('');
      const context = choose(CONTEXTS);
      const once = redact(text, context, { lists: own });
      expect(redact(once, context, { lists: own })).toBe(once);
      expect(findings(once, context, RULES, own).filter(({ rule }) => isCertain(rule))).toEqual([]);
      const url = `https://${choose(['a.example', 'apollo.example', 'ci.list.example'])}/${encodeURI(text)}?tab=${encodeURIComponent(text)}#/${encodeURI(text)}`;
      const address = redactUrl(url, { lists: own });
      if (own.deny) expect(redactUrl(address, { lists: own })).toBe(address);
    }
  },
);

test('a text beside whose placeholders there is always more is replaced as a whole', () => {
  expect(redact(`a ${'x'.repeat(30)} b`, 'label', { lists: lists(['/\\bx/']) })).toBe('<deny-list>');
});

describe('the gate', () => {
  const sop = {
    title: 'Deploy Apollo',
    scope: `Ask ${MAIL}`,
    phases: [],
    rollback: [],
    inputs: [{ name: 'db_password', example: 'swordfish-7', secret: false, description: '' }],
    kept: [],
  } as unknown as Sop;

  test('asks about what is always masked, and not about what never is', () => {
    const own = lists(['apollo'], [MAIL, 'swordfish-7']);
    const open = gateFindings(sop, own);
    expect(open).toMatchObject([{ rule: 'deny-list', certain: true, match: 'Apollo', where: 'Title' }]);
    const redacted = redactFindings(sop, open);
    expect([redacted.title, gateFindings(redacted, own)]).toEqual(['Deploy <deny-list-1>', []]);
    expect(redactionReport(redacted, own).redactions).toEqual([{ kind: 'deny-list', where: 'title', count: 1 }]);
  });

  test('without lists asks as ever', () => {
    expect(gateFindings(sop).map(({ match }) => match)).toEqual([MAIL, 'swordfish-7']);
  });
});

test('ten times the entries do not slow texts down tenfold', () => {
  const own = (count: number) =>
    lists(
      Array.from({ length: count * 9 }, (_, index) => `customer-${index}-${'abcdefgh'[index % 8]}name`).concat(
        Array.from({ length: count }, (_, index) => `/ref-${index}-\\d{1,6}/`),
      ),
    );
  const text = 'Instance i-0645005621cc0e45a is running in customer-land, ref-77 of 4. '.repeat(1500);
  const took = (entries: ReturnType<typeof own>) => cpuTime(() => findings(text, 'label', [], entries));
  const [few, many] = [own(5), own(50)];
  expect(findings(text, 'label', [], many)).toEqual([]);
  took(few);
  expect(took(many)).toBeLessThan(Math.max(took(few), 1) * 5);
});
