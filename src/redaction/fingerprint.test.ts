import { expect, test } from 'vitest';
import { placeholders } from './find';
import { fingerprinter } from './fingerprint';
import { redact } from './redact';
import { redactUrl } from './url';

const KEY = '000102030405060708090a0b0c0d0e0f';
const marked = fingerprinter(KEY);
const TOKEN = `gh${'p_'}${'a1B2c3'.repeat(6)}`;

test('is SipHash-2-4', () => {
  // Appendix A of the paper: key 00 01 … 0f, message 00 01 … 0e; and the empty message, of the vectors in its code.
  const vector = fingerprinter('03020100070605040b0a09080f0e0d0c');
  expect(vector('jwt', String.fromCharCode(...Array(15).keys()))).toBe('<jwt-a129ca6149be>');
  expect(vector('jwt', '')).toBe('<jwt-726fdb47dd0e>');
});

test('differs by secret and by key, not by quotes or by how an address writes it', () => {
  expect(marked('jwt', 'a')).not.toBe(marked('jwt', 'b'));
  expect(marked('jwt', 'a')).not.toBe(fingerprinter(KEY.replace('f', '0'))('jwt', 'a'));
  for (const same of ['"a+b c"', ' a+b c\n', 'a%2Bb%20c']) expect(marked('jwt', same)).toBe(marked('jwt', 'a+b c'));
  expect(marked('jwt', '100%')).toMatch(/^<jwt-[0-9a-f]{12}>$/);
});

test('none of many is like another', () => {
  const all = Array.from({ length: 20_000 }, (_, at) => marked('secret', `secret ${at}`));
  expect(new Set(all).size).toBe(all.length);
});

test('redacting again, with or without, leaves what was marked', () => {
  for (const text of [`Use ${TOKEN} now`, `password=${TOKEN}`, `{"token": "${TOKEN}"}`, 'Password: hunter2hunter']) {
    const once = redact(text, 'label', { placeholder: marked });
    expect(placeholders(once)).toHaveLength(1);
    expect(once).toMatch(/-[0-9a-f]{12}>/);
    for (const context of ['label', 'terminal', 'input-value', 'title', 'url'] as const) {
      expect(redact(once, context)).toBe(once);
      expect(redact(once, context, { placeholder: marked })).toBe(once);
    }
  }
});

test('an address keeps its marks, however often it is read', () => {
  const once = redactUrl(`https://x.example/keys/${TOKEN}/edit#/t/${TOKEN}`, { placeholder: marked });
  expect(once).toMatch(/^https:\/\/x\.example\/keys\/(<github-token-[0-9a-f]{12}>)\/edit#\/t\/\1$/);
  expect(redactUrl(once, { placeholder: marked })).toBe(once);
  expect(redactUrl(once)).toBe(once);
});
