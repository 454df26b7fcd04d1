import { describe, expect, test } from 'vitest';
import { foundBy } from '../found-by';
import { cliPassword } from './cli-password';

/** `[text, what of it is secret]`; put together here, so that no scanner takes this file for a leak. */
const leaks: [string, string[]][] = [
  ['curl -s -u build:Ycnwdg_118 https://nexus.example.com/x', ['Ycnwdg_118']],
  ['curl --user "ada:dB2yF6@qL9" https://x', ['dB2yF6@qL9']],
  ['mysql -h db -u root -pMjaxuvlc_22 app', ['Mjaxuvlc_22']],
  ["sshpass -p 'Bljhttii_59' ssh me@10.0.0.1", ['Bljhttii_59']],
  ['openssl pkcs12 -export -passout pass:Ifnpg_544', ['Ifnpg_544']],
  ['docker login -u ada -p Ifnpg_544 registry', ['Ifnpg_544']],
  ['redis-cli -a Ifnpg_544 ping', ['Ifnpg_544']],
  ['requirepass Fgaiowk_295', ['Fgaiowk_295']],
  ['snmp-server community Nbtre_84 RO', ['Nbtre_84']],
  ["CREATE USER ada IDENTIFIED BY 'Nbtre_84'", ['Nbtre_84']],
];

const safe = [
  'curl -u "$USER:$PASS" https://x',
  'curl -u <user:password> https://x',
  'curl -u ada https://x',
  'mysql -h db -u root -p app',
  'docker login -u ada --password-stdin',
  'docker login -u user -p',
  'enable password authentication',
  "WITH PASSWORD 'your password here'",
  'Enter pass phrase for server.key:',
];

describe('leaks', () => {
  test.each(leaks)('%s', (text, secrets) => {
    expect(foundBy(cliPassword, text)).toEqual(secrets);
  });
});

describe('safe', () => {
  test.each(safe)('%s', (text) => {
    expect(foundBy(cliPassword, text)).toEqual([]);
  });
});
