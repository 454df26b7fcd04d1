import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { sampleImages, sampleReport, sampleSop } from '../../test/fixtures/sample-sop';
import { english } from '../../test/support/words';
import { toPlainText } from '../core/instruction';
import { markdown } from '../exporters/markdown';
import { type FolderFile, pickedFolder, singleFile, zipFolder } from './folder';
import { isSopJson, readSop } from './import';
import { ImportError } from './import-error';
import { exportImages } from './paint';
import { zip } from './zip';

const files = markdown.export(sampleSop, sampleImages, sampleReport);
const MISSING = 'The picture was not there.';
const picked = (more: FolderFile[] = []): FolderFile[] => [
  ...files.map(({ path, content }) => ({ path, file: new Blob([content as BlobPart]) })),
  ...more,
];
const json = String(files.find(({ path }) => path.endsWith('sop.json'))?.content);

async function reason(read: () => Promise<unknown>): Promise<string> {
  const error = await read().then(
    () => new Error('It was imported.'),
    (refused) => refused,
  );
  expect(error).toBeInstanceOf(ImportError);
  return toPlainText(english(error.key, error.filling));
}

describe('a folder that was picked', () => {
  it('gives what its zip gives, and the same bytes when it is exported again', async () => {
    const read = await readSop(pickedFolder(picked()), MISSING);
    expect(read).toEqual(await readSop(await zipFolder(await zip(files)), MISSING));
    const images = await exportImages(read.sop, async (id) => read.shots.find((shot) => shot.id === id)?.image);
    const again = await zip(markdown.export(read.sop, images, sampleReport));
    expect(Buffer.from(await again.arrayBuffer()).equals(Buffer.from(await (await zip(files)).arrayBuffer()))).toBe(
      true,
    );
  });

  it('may be a repository of many other files', async () => {
    const others = Array.from({ length: 20_000 }, (_, at) => ({ path: `repo/src/${at}.ts`, file: new Blob(['x']) }));
    expect((await readSop(pickedFolder(picked(others)), MISSING)).shots).toHaveLength(6);
  });

  it.each<[string, FolderFile[], string]>([
    ['without an SOP', [{ path: 'a/README.md', file: new Blob(['# a']) }], 'no sop.json'],
    ['with two SOPs', picked([{ path: 'b/sop.json', file: new Blob(['{}']) }]), 'one at a time'],
    [
      'with too many pictures',
      picked(Array.from({ length: 5001 }, (_, at) => ({ path: `a/images/${at}.webp`, file: new Blob() }))),
      '5,000',
    ],
    [
      'with a picture that is a script',
      picked().map(({ path, file }) =>
        path.includes('6ff1f') ? { path, file: new Blob(['<svg onload="alert(1)"/>']) } : { path, file },
      ),
      'not a WebP',
    ],
  ])('%s is refused', async (_, all, words) => {
    expect(await reason(async () => readSop(pickedFolder(all), MISSING))).toContain(words);
  });

  it('with a picture of more pixels than can be shown is refused, however few bytes it has', async () => {
    // VP8L says its size in two times 14 bits.
    const huge = Buffer.from('UklGRh4AAABXRUJQVlA4TBEAAAAv////D/8AAAAAAAAAAAAAAAAA', 'base64');
    const all = picked().map(({ path, file }) =>
      path.includes('6ff1f') ? { path, file: new Blob([huge]) } : { path, file },
    );
    expect(await reason(() => readSop(pickedFolder(all), MISSING))).toContain('50 million');
  });
});

describe('sop.json alone', () => {
  it('is the SOP without pictures, and says why', async () => {
    const { sop, shots } = await readSop(singleFile('sop.json', new Blob([json])), MISSING);
    expect(shots).toEqual([]);
    expect(sop.phases[0]?.steps[1]).toMatchObject({ pictureMissing: MISSING });
    expect(sop.phases[0]?.steps[1]).not.toHaveProperty('picture');
  });

  it.each([
    ['as exported', json, true],
    ['with its keys in another order', JSON.stringify({ title: 'x', format: 'sopwright' }), true],
    ['with a byte order mark', `\uFEFF${json}`, true],
    ['cut in half', json.slice(0, 500), true],
    ['a recording', '{"title":"x","steps":[]}', false],
    ['a recording of that name', '{"title":"\\"format\\": \\"sopwright\\"","steps":[]}', false],
    ['a list', '[]', false],
  ])('is told from a recording: %s', async (_, text, is) => {
    expect(await isSopJson(new Blob([text]))).toBe(is);
  });

  it.each([
    ['cut in half', json.slice(0, 500), 'not valid JSON'],
    ['of a newer version', json.replace('"formatVersion": 1', '"formatVersion": 2'), 'newer'],
    [
      'with thousands of levels',
      `{"format":"sopwright","formatVersion":1,"id":${'['.repeat(5000)}${']'.repeat(5000)}}`,
      'not complete',
    ],
    ['with a prototype', json.replace('"title"', '"__proto__": {"polluted": 1}, "title"'), undefined],
  ])('%s', async (_, text, words) => {
    const read = () => readSop(singleFile('sop.json', new Blob([text])), MISSING);
    if (words === undefined) {
      await read();
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    } else expect(await reason(read)).toContain(words);
  });
});

describe('a zip', () => {
  it('with a text that nobody wrote is refused, however small it is packed', async () => {
    const archive = new JSZip();
    for (const { path, content } of files) archive.file(path, content);
    archive.file(files[0]?.path ?? '', new Uint8Array(51 * 1024 * 1024));
    const bomb = await archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await reason(async () => readSop(await zipFolder(new Blob([bomb as BlobPart])), MISSING))).toContain(
      '500 MB',
    );
  });
});
