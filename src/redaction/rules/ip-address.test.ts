import { describe, expect, test } from 'vitest';
import { foundBy } from '../found-by';
import { ipAddress } from './ip-address';

const leaks: [string, string[]][] = [
  ['Private IPv4 10.0.4.17', ['10.0.4.17']],
  ['http://192.168.7.20:8080/login', ['192.168.7.20']],
  ['ssh ada@203.0.113.9', ['203.0.113.9']],
  ['from 203.0.113.9, 198.51.100.2.', ['203.0.113.9', '198.51.100.2']],
  ['2001:db8:85a3:0:0:8a2e:370:7334', ['2001:db8:85a3:0:0:8a2e:370:7334']],
  ['IPv6 2001:db8::1 up', ['2001:db8::1']],
];

const safe = [
  '10.0.0.0/16',
  '255.255.255.0',
  '127.0.0.1',
  '0.0.0.0',
  '1.2.3.4.5',
  '10.0.19045.3803',
  'v1.2.3.4',
  'version 1.2.3.4',
  'app-1.2.3.4.tar.gz',
  '2001:db8::/32',
  'fe80::1%eth0',
  '12:30:45',
  '00:1a:2b:3c:4d:5e',
  'std::vector',
  'Dead::Beef',
  '::',
];

describe('leaks', () => {
  test.each(leaks)('%s', (text, secrets) => {
    expect(foundBy(ipAddress, text)).toEqual(secrets);
  });
});

describe('safe', () => {
  test.each(safe)('%s', (text) => {
    expect(foundBy(ipAddress, text)).toEqual([]);
  });
});
