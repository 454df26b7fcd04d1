import { expect, test } from 'vitest';
import { cutText, PLACEHOLDER, withoutFingerprints } from './placeholder';

const text = 'Use <jwt-0123456789ab> and <aws-account-id> with <github-token-12>.';

test('a cut leaves no piece of a placeholder, wherever it falls', () => {
  for (let longest = 0; longest <= text.length; longest++) {
    const cut = cutText(text, longest);
    expect(cut.length).toBeLessThanOrEqual(longest);
    expect(text.startsWith(cut)).toBe(true);
    expect(cut.replace(PLACEHOLDER, '')).not.toMatch(/[<>]/);
  }
  expect(cutText(text, text.length)).toBe(text);
  expect(cutText('Use <jwt-0123456789ab>', 10)).toBe('Use');
});

test('what is no placeholder is cut where it is', () => {
  expect(cutText('a < b, c > d', 6)).toBe('a < b,');
});

test('a reader of facts sees no fingerprint', () => {
  expect(withoutFingerprints(text)).toBe('Use <jwt> and <aws-account-id> with <github-token-12>.');
});
