import { expect, it } from 'vitest';
import { blank, blanksIn } from './blank';

it('finds what is left to be written', () => {
  expect(blanksIn(`Ask ${blank('who approves')} or \\[\\[Freigebende Person\\]\\].`)).toEqual([
    'who approves',
    'Freigebende Person',
  ]);
});

it.each(['web-shop [Jenkins]', '{{image_tag}}', 'if [[ -f x ]]; then', '[a](https://x.example)', '<github-token-1>'])(
  'finds nothing in %s',
  (text) => expect(blanksIn(text)).toEqual([]),
);
