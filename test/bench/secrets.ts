import { readFileSync } from 'node:fs';
import { redact } from '../../src/redaction';
import { RULES } from '../../src/redaction/all';
import type { TextContext } from '../../src/redaction/rule';
import type { Row } from '../support/bench-row';

/** Plain console text, as a page shows it: ids, names, sentences, some addresses. */
const LINE =
  'i-0abc1234def567890 web-prod-7 running t3.large eu-west-1a 10.0.4.17 launched 2026-11-21 by the deploy pipeline. ';

/** What a careless expression would read again and again. */
const HOSTILE = [
  ...['a', ' ', '\n', '"\\"', 'A=', '4111', 'deadbeef', 'QUJD', '@', 'a@a.', 'a_b-', '10.', '2001:', '+1 ', 'DE89 '],
  ...['password: ', 'token for ', 'Clave de ', 'Clé d', '<password>', 'identified by ', 'cookie: a=b; '],
  ...['curl -u ', 'htpasswd -b ', 'net use \\a ', 'snmpwalk ', 'echo a | ', 'a:5432:b:c:', 'seed phrase abcd '],
  ...['eyJhbGciOiJIUzI1NiJ9.', 'https://a:', '?token=?code=', 'x-amz-', 'hooks.slack.com/', 'MIIEaAIBAzCC'],
  ...['-----BEGIN RSA', 'Private-Lines: 9 '].map((start) => `${start} PRIVATE KEY-----\n`),
];

/**
 * How fast text is searched for secrets, beside one pass of a single simple expression over the same text; the rule
 * that takes longest on text made for it. With `CORPUS=cases.jsonl` also what share of a labelled corpus is found.
 */
export async function bench(): Promise<Row[]> {
  const page = LINE.repeat(1800);
  const cells = Array.from({ length: 2000 }, (_, index) => `${LINE.slice(0, 60)}${index}`);
  const rows = [speed('a page of 200 KB', [page], 5), speed('2,000 cells', cells, 1), slowest()];
  const corpus = process.env['CORPUS'];
  return corpus === undefined ? rows : [...rows, ...score(corpus)];
}

function speed(what: string, texts: readonly string[], repeat: number): Row {
  const bytes = texts.reduce((sum, { length }) => sum + length, 0);
  const pass = (read: (text: string) => unknown) =>
    best(() => {
      for (let again = 0; again < repeat; again++) for (const text of texts) read(text);
    }) / repeat;
  const ours = pass((text) => redact(text, 'table-cell'));
  const ratio = round(ours / pass(simple));
  return { what, value: round(bytes / ours / 1000), unit: 'MB/s', ratio, yardstick: 'one expression' };
}

/** The rule and the text of 100 KB that take longest together. */
function slowest(): Row {
  const rows = HOSTILE.flatMap((piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const yardstick = best(() => simple(text));
    return RULES.map(({ id, find }): Row => {
      const ours = best(() => find(text, 'terminal'), 1);
      const what = `slowest: ${id} on 100 KB of ${JSON.stringify(piece)}`;
      return { what, value: round(ours), unit: 'ms', ratio: round(ours / yardstick), yardstick: 'one expression' };
    });
  });
  return rows.reduce((a, b) => (b.value > a.value ? b : a));
}

/** One line of a corpus: a text with one secret, or with none (`class: negative`, of which only the `hard` ones count). */
interface Case {
  class: string;
  tier: string;
  context: TextContext;
  text_b64: string;
  secret_b64: string | null;
}

/** Recall: secrets of which no half survives. Precision: of what was hidden, what is not a harmless text. */
function score(file: string): Row[] {
  const cases = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Case);
  const secrets = cases.filter(({ tier }) => tier === 'secret');
  const harmless = cases.filter((one) => one.class === 'negative' && one.tier === 'hard');
  const hidden = secrets.filter(({ text_b64, secret_b64, context }) => {
    const secret = decoded(secret_b64 ?? '');
    const out = redact(decoded(text_b64), context);
    return !out.includes(secret) && !halfSurvives(secret, out) && !halfSurvives(bare(secret), bare(out), 8);
  }).length;
  const touched = harmless.filter(({ text_b64, context }) => {
    const text = decoded(text_b64);
    return redact(text, context) !== text;
  }).length;
  const share = (what: string, part: number, whole: number, yardstick: string): Row => ({
    what,
    value: round((100 * part) / whole),
    unit: '%',
    ratio: round(part / whole),
    yardstick: `${part} of ${whole} ${yardstick}`,
  });
  return [
    share('recall', hidden, secrets.length, 'secrets'),
    share('precision', hidden, hidden + touched, 'hidden texts'),
    share('harmless texts untouched', harmless.length - touched, harmless.length, 'texts'),
  ];
}

/** Whether a run of half of the secret, of 12 characters at least and 32 at most, is in `out`. */
function halfSurvives(secret: string, out: string, least = 1): boolean {
  if (secret.length < least) return false;
  const run = Math.max(Math.min(12, secret.length), Math.min(Math.ceil(secret.length / 2), 32));
  for (let at = 0; at + run <= secret.length; at++) if (out.includes(secret.slice(at, at + run))) return true;
  return false;
}

/** Without what only hides a secret: escapes of URLs, blanks, zero-width characters. */
function bare(text: string): string {
  let plain = text;
  for (let again = 0; again < 3; again++)
    plain = plain.replace(/%([2-7][\da-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return plain.replace(/[\u200b-\u200f\u00ad\u2060\ufeff\s]|\\n/g, '');
}

function decoded(base64: string): string {
  return Buffer.from(base64, 'base64').toString('utf8');
}

/** A single simple expression: what reading a text costs at least. */
function simple(text: string): string {
  return text.replace(/[A-Za-z0-9+/]{40}/g, '-');
}

function best(run: () => unknown, rounds = 5): number {
  let time = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    run();
    time = Math.min(time, performance.now() - start);
  }
  return time;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
