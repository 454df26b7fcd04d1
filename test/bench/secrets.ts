import { redact } from '../../src/redaction';
import type { Row } from '../support/bench-row';

/** Plain console text, as a page shows it: ids, names, sentences, some addresses. */
const LINE =
  'i-0abc1234def567890 web-prod-7 running t3.large eu-west-1a 10.0.4.17 launched 2026-11-21 by the deploy pipeline. ';

/** How fast text is searched for secrets, beside one pass of a single simple expression over the same text. */
export async function bench(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [what, text, repeat] of [
    ['a page of 200 KB', LINE.repeat(1800), 5],
    ['2,000 cells', undefined, 1],
  ] as const) {
    const texts =
      text === undefined ? Array.from({ length: 2000 }, (_, index) => `${LINE.slice(0, 60)}${index}`) : [text];
    const bytes = texts.reduce((sum, { length }) => sum + length, 0) * repeat;
    const time = (pass: (text: string) => unknown) => {
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 5; run++) {
        const start = performance.now();
        for (let again = 0; again < repeat; again++) for (const one of texts) pass(one);
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    const ours = time((one) => redact(one, 'table-cell'));
    const yardstick = time((one) => one.replace(/[A-Za-z0-9+/]{40}/g, '-'));
    rows.push({
      what,
      value: round(bytes / ours / 1000),
      unit: 'MB/s',
      ratio: round(ours / yardstick),
      yardstick: 'one expression',
    });
  }
  return rows;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
