import siphash from 'siphash';
import { type Placeholder, placeholderOf } from './redact';

/** How many hexadecimal digits of the hash are kept: among 1,000 secrets two are alike once in 500 million recordings. */
const DIGITS = 12;

/**
 * Placeholders with fingerprints: the same for the same secret, and without the key they tell nothing of it. `key`: 32
 * hexadecimal digits, drawn at random; four words, the low one first. SipHash-2-4, https://www.aumasson.jp/siphash/siphash.pdf
 */
export function fingerprinter(key: string): Placeholder {
  const parts = Uint32Array.from([0, 8, 16, 24], (at) => Number.parseInt(key.slice(at, at + 8), 16));
  return (rule, secret) => placeholderOf(rule, siphash.hash_hex(parts, bare(secret)).slice(0, DIGITS));
}

/** The secret without quotes around it, and as it was before an address escaped it. */
function bare(secret: string): string {
  const inside = secret.replace(/^[\s"'`]+|[\s"'`]+$/g, '');
  try {
    return inside.includes('%') ? decodeURIComponent(inside) : inside;
  } catch {
    return inside;
  }
}
