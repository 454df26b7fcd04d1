import { expect, it } from 'vitest';
import { memoryFs } from './memory-fs';

it('files are read as they were written, as bytes or as text', async () => {
  const { promises: fs } = memoryFs();
  await fs.mkdir('/a');
  await fs.writeFile('/a/b', 'ä');
  expect(await fs.readFile('/a/./b')).toEqual(new Uint8Array([0xc3, 0xa4]));
  expect(await fs.readFile('//a/b/', { encoding: 'utf8' })).toBe('ä');
  expect(await fs.readFile('/a/b', 'utf8')).toBe('ä');
  await fs.writeFile('/a/b', new Uint8Array([1]));
  expect((await fs.stat('/a/b')).size).toBe(1);
  expect([(await fs.stat('/a/b')).isFile(), (await fs.lstat('/a')).isDirectory()]).toEqual([true, true]);
});

it('folders hold what is in them, and go when they are empty', async () => {
  const { promises: fs } = memoryFs();
  await fs.mkdir('/a');
  await fs.mkdir('/a/b');
  await fs.writeFile('/a/c', 'c');
  expect((await fs.readdir('/a')).sort()).toEqual(['b', 'c']);
  await expect(fs.rmdir('/a')).rejects.toMatchObject({ code: 'ENOTEMPTY' });
  await fs.rmdir('/a/b');
  await fs.unlink('/a/c');
  expect(await fs.readdir('/a')).toEqual([]);
  await fs.rmdir('/a');
  expect(await fs.readdir('/')).toEqual([]);
});

it.each<[string, string, (fs: ReturnType<typeof memoryFs>['promises']) => Promise<unknown>]>([
  ['a file that is not there', 'ENOENT', (fs) => fs.readFile('/x')],
  ['the list of what is not there', 'ENOENT', (fs) => fs.readdir('/x')],
  ['the list of a file', 'ENOTDIR', (fs) => fs.readdir('/file')],
  ['a folder read as a file', 'EISDIR', (fs) => fs.readFile('/folder')],
  ['a folder written as a file', 'EISDIR', (fs) => fs.writeFile('/folder', '')],
  ['a file in a folder that is not there', 'ENOENT', (fs) => fs.writeFile('/x/y', '')],
  ['a folder in a file', 'ENOTDIR', (fs) => fs.mkdir('/file/y')],
  ['a folder that is there', 'EEXIST', (fs) => fs.mkdir('/folder')],
  ['a file to take away that is not there', 'ENOENT', (fs) => fs.unlink('/x')],
  ['what is known of nothing', 'ENOENT', (fs) => fs.stat('/x')],
])('%s: %s', async (_what, code, act) => {
  const { promises: fs } = memoryFs();
  await fs.writeFile('/file', 'x');
  await fs.mkdir('/folder');
  await expect(act(fs)).rejects.toMatchObject({ code });
});
