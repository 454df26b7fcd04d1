import { expect, it } from 'vitest';
import { bytesIn } from './bytes';

it.each([
  [0, '0 kB'],
  [999_000, '999 kB'],
  [1_440_000, '1.4 MB'],
  [120_400_000, '120 MB'],
  [2_500_000_000, '2.5 GB'],
  [5e12, '5,000 GB'],
])('%d bytes are %s', (bytes, written) => {
  expect(bytesIn('en', bytes)).toBe(written);
});
