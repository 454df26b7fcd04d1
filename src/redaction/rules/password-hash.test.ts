import { describe, expect, test } from 'vitest';
import { foundBy } from '../found-by';
import { passwordHash } from './password-hash';

const HASH = ['$6$MuGvbzNdBX2rwSvF', 'vw2aHDZhc92Prq828TaOqgURhJlU6AQA5FsJMlJY'].join('$');

/** `[text, what of it is secret]`; put together here, so that no scanner takes this file for a leak. */
const leaks: [string, string[]][] = [
  [`root:${HASH}:19700:0:99999:7:::`, [HASH]],
  [`admin\t$2b$12$${'KS9NZVanxtqOv'.repeat(4)}`, [`$2b$12$${'KS9NZVanxtqOv'.repeat(4)}`]],
  [`{SSHA}${'DkMTwBl+a/3DQTxC'.repeat(2)}`, [`{SSHA}${'DkMTwBl+a/3DQTxC'.repeat(2)}`]],
];

const safe = ['$6 per month, $12 per year', 'echo $1$2', '2026/03/04/[$LATEST]2f82a9a501eb285424921e2733374737'];

describe('leaks', () => {
  test.each(leaks)('%s', (text, secrets) => {
    expect(foundBy(passwordHash, text)).toEqual(secrets);
  });
});

describe('safe', () => {
  test.each(safe)('%s', (text) => {
    expect(foundBy(passwordHash, text)).toEqual([]);
  });
});
