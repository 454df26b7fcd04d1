import { describe, expect, test } from 'vitest';
import { foundBy } from '../found-by';
import { recoveryPhrase } from './recovery-phrase';

/** The example of the proposal itself. */
const WORDS = 'legal winner thank year wave sausage worth useful legal winner thank yellow';

const leaks: [string, string[]][] = [
  [`Seed phrase: ${WORDS}`, [WORDS]],
  [`MNEMONIC="${WORDS}"`, [WORDS]],
  [`Recovery words\n${WORDS.replaceAll(' ', '\n')}`, [WORDS.replaceAll(' ', '\n')]],
];

const safe = [
  'Recovery phrase: write these words down',
  `Motto: ${WORDS}`,
  'The secret phrase is shown once, so keep it in a safe place, and do not tell it to anyone.',
];

describe('leaks', () => {
  test.each(leaks)('%s', (text, secrets) => {
    expect(foundBy(recoveryPhrase, text)).toEqual(secrets);
  });
});

describe('safe', () => {
  test.each(safe)('%s', (text) => {
    expect(foundBy(recoveryPhrase, text)).toEqual([]);
  });
});
