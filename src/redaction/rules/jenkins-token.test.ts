import { describe, expect, test } from 'vitest';
import { foundBy } from '../found-by';
import { jenkinsToken } from './jenkins-token';

const HEX = ['4bc8019528e8acad', '62d5040b6548f061'].join('');
const TOKEN = `11${HEX}`;

/** `[text, what of it is secret]`; put together here, so that no scanner takes this file for a leak. */
const leaks: [string, string[]][] = [
  [`ci-token\t${TOKEN}\tCopy this token now`, [TOKEN]],
  [`Please use the following password to proceed to installation:\n\n${HEX}\n\nThis may`, [HEX]],
  [`java -jar agent.jar -secret ${HEX}${HEX} -name agent-1`, [`${HEX}${HEX}`]],
  [`Jenkins-Crumb:${HEX}`, [HEX]],
  [`<apiToken>{AQAAABAAAA${'AwTYvcvsm'.repeat(4)}==}</apiToken>`, [`{AQAAABAAAA${'AwTYvcvsm'.repeat(4)}==}`]],
];

const safe = [`Commit ${HEX}12345678`, `sha256:${HEX}${HEX}`, `i-${TOKEN}`, HEX, `${TOKEN}ab`];

describe('leaks', () => {
  test.each(leaks)('%s', (text, secrets) => {
    expect(foundBy(jenkinsToken, text)).toEqual(secrets);
  });
});

describe('safe', () => {
  test.each(safe)('%s', (text) => {
    expect(foundBy(jenkinsToken, text)).toEqual([]);
  });
});
