import { expect, it } from 'vitest';
import { isPng, isWebp } from './picture-type';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it.each<[string, boolean, boolean]>([
  ['RIFF\x24\0\0\0WEBPVP8L', true, false],
  ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', false, true],
  // As it is after a transfer that took it for text.
  ['\x89PNG\n\x1a\n\0\0\0\rIHDR', false, false],
  ['RIFF\x24\0\0\0WAVEfmt ', false, false],
  ['<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', false, false],
  ['', false, false],
])('%j: WebP %s, PNG %s', (text, webp, png) => {
  expect([isWebp(bytes(text)), isPng(bytes(text))]).toEqual([webp, png]);
});
