import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';

const src = join(import.meta.dirname, '..');
const pages = ['ui', 'entrypoints/popup', 'entrypoints/editor', 'entrypoints/settings'].flatMap((folder) =>
  readdirSync(join(src, folder))
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map((file) => join(folder, file)),
);

/** Keys between quotes inside a call of `t`, with both sides of a choice. */
function keysOf(text: string): string[] {
  return [...text.matchAll(/\bt\(([^()]*)\)/g)].flatMap(([, inside = '']) => {
    const key = inside.split(', {')[0] ?? '';
    return [...key.replace(/=== '\w+'/g, '').matchAll(/'(\w+)'/g)].flatMap(([, name]) => name ?? []);
  });
}

it.each(pages)('%s asks only for words that exist', (page) => {
  const missing = keysOf(readFileSync(join(src, page), 'utf8')).filter((key) => !Object.hasOwn(messages, key));
  expect(missing).toEqual([]);
});

it('finds the keys it looks for', () => {
  expect(keysOf(`t('a') t(x === 'b' ? 'c' : 'd', { e: 'f' })`)).toEqual(['a', 'c', 'd']);
});
