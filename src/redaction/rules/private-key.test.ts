import { describe, expect, test } from 'vitest';
import { foundBy } from '../found-by';
import { privateKey } from './private-key';

const BEGIN = ['-----BEGIN RSA', 'PRIVATE KEY-----'].join(' ');
const END = ['-----END RSA', 'PRIVATE KEY-----'].join(' ');
const BODY = 'MIIEpAIBAAKCAQEAxPiJ/f6n4w2x6nT3SniRYxcEDa0it6dVYtUj+AmRcKJ4tyVB';
const PEM = `${BEGIN}\n${BODY}\n${BODY}=\n${END}`;
const ONE_LINE = PEM.replaceAll('\n', '\\n');

/** `[text, what of it is secret]`; put together here, so that no scanner takes this file for a leak. */
const leaks: [string, string[]][] = [
  [`a\n${PEM}\nb`, [PEM]],
  [`"private_key":"${ONE_LINE}"`, [ONE_LINE]],
  [`${BEGIN}\n${BODY}\n${BODY}`, [`${BEGIN}\n${BODY}\n${BODY}`]],
  [`${PEM}\n${PEM}`, [PEM, PEM]],
  [`keystore: ${['MIIKcAIBAzCC', BODY].join('')}`, [['MIIKcAIBAzCC', BODY].join('')]],
  [
    `key ${['b3BlbnNzaC1rZXkt', 'djEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gt'].join('')}`,
    [['b3BlbnNzaC1rZXkt', 'djEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gt'].join('')],
  ],
];

const safe = [
  `MIID${BODY.slice(4, 8)}CCAfag${BODY}`,
  `${BEGIN}\n...\n${END}`,
  `${BEGIN}\n<private-key>\n${END}`,
  `${BEGIN}${END}`,
  `-----BEGIN CERTIFICATE-----\n${BODY}\n-----END CERTIFICATE-----`,
  `-----BEGIN PUBLIC KEY-----\n${BODY}\n-----END PUBLIC KEY-----`,
  'SSH Username with private key',
];

describe('leaks', () => {
  test.each(leaks)('%s', (text, secrets) => {
    expect(foundBy(privateKey, text)).toEqual(secrets);
  });
});

describe('safe', () => {
  test.each(safe)('%s', (text) => {
    expect(foundBy(privateKey, text)).toEqual([]);
  });
});
