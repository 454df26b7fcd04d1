import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { type LateFile, zipLate } from './late-zip';

const date = new Date(Date.UTC(2026, 10, 22));
const bytes = (text: string) => new TextEncoder().encode(text);

it('loads one file after the other, each once, and packs all of them', async () => {
  let loading = 0;
  let most = 0;
  const loaded: string[] = [];
  const files = Array.from(
    { length: 30 },
    (_, index): LateFile => ({
      path: `sops/${index}.json`,
      compress: index % 2 === 0,
      async load() {
        most = Math.max(most, ++loading);
        loaded.push(`sops/${index}.json`);
        await new Promise((resolve) => setTimeout(resolve, 1));
        loading--;
        // Nothing at all is a file, too.
        return bytes(index === 7 ? '' : `content ${index} `.repeat(5000));
      },
    }),
  );
  const parts: number[] = [];
  const zip = await zipLate(files, date, (part) => parts.push(part));
  expect(most).toBe(1);
  expect(loaded).toEqual(files.map(({ path }) => path));
  expect([parts.length, parts.at(-1)]).toEqual([30, 1]);
  const read = await JSZip.loadAsync(await zip.arrayBuffer());
  expect(Object.keys(read.files)).toEqual(files.map(({ path }) => path));
  expect(await read.file('sops/7.json')?.async('string')).toBe('');
  expect(await read.file('sops/12.json')?.async('string')).toBe('content 12 '.repeat(5000));
});

it('says why a file could not be loaded', async () => {
  const files: LateFile[] = ['a', 'b'].map((path) => ({
    path,
    compress: true,
    load: async () => {
      if (path === 'b') throw new Error('gone');
      return bytes('a');
    },
  }));
  await expect(zipLate(files, date)).rejects.toThrow('gone');
});

it('packs nothing', async () => {
  expect(Object.keys((await JSZip.loadAsync(await (await zipLate([], date)).arrayBuffer())).files)).toEqual([]);
});
