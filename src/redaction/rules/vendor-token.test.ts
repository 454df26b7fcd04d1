import { describe, expect, test } from 'vitest';
import { foundBy } from '../found-by';
import { vendorToken } from './vendor-token';

const GITLAB = ['gl', 'rt-96mdoc9f4ffqxdpb25k1'].join('');
const GOOGLE = ['AI', 'zavgGXWx_QWmjm5e2LkccG2Lq7ZdhKlUpOKrg'].join('');

/** `[text, what of it is secret]`; put together here, so that no scanner takes this file for a leak. */
const leaks: [string, string[]][] = [
  [`トークン${GITLAB}です`, [GITLAB]],
  [`(${['dop', 'v1', '0a1b2c3d'.repeat(8)].join('_')})`, [['dop', 'v1', '0a1b2c3d'.repeat(8)].join('_')]],
  [`key=${GOOGLE}&x=1`, [GOOGLE]],
];

const safe = [
  ['xoxb', 'xxxxxxxxx', 'xxxxxxxxxx'].join('-'),
  ['xoxb', 'my-bot-token'].join('-'),
  'sha512-aeRxvqkJAjL6pqvhoE6afXYYWKaecFcwWXX5X9wcI+FQHZ+PcClZ39PmcdXKMKFiFETucX8UdYsNg9GUpOednA==',
  '/home/jenkins/workspace/inventory@tmp/secretFiles/',
  'awsui_button_vjswe_1tt9v_153',
  'i-0645005621cc0e45a',
  'AIza',
  `x${GITLAB}`,
];

describe('leaks', () => {
  test.each(leaks)('%s', (text, secrets) => {
    expect(foundBy(vendorToken, text)).toEqual(secrets);
  });
});

describe('safe', () => {
  test.each(safe)('%s', (text) => {
    expect(foundBy(vendorToken, text)).toEqual([]);
  });
});
