import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { isUnsafePath, Unpacker } from './unpack';

async function entryOf(bytes: Uint8Array): Promise<JSZip.JSZipObject> {
  const archive = new JSZip().file('a', bytes, { compression: 'DEFLATE' });
  const entry = (await JSZip.loadAsync(await archive.generateAsync({ type: 'uint8array' }))).file('a');
  if (!entry) throw new Error('It was just put there.');
  return entry;
}

describe('Unpacker', () => {
  it('gives the bytes up to the limit, counted over all entries', async () => {
    const unpacker = new Unpacker(300, () => new Error('too much'));
    const entry = await entryOf(new Uint8Array(150).fill(7));
    expect(await unpacker.bytesOf(entry)).toEqual(new Uint8Array(150).fill(7));
    expect(await unpacker.bytesOf(entry)).toHaveLength(150);
    await expect(unpacker.bytesOf(entry)).rejects.toThrow('too much');
  });

  it('stops a small file that unpacks to a large one', async () => {
    const unpacker = new Unpacker(1_000_000, () => new Error('too much'));
    await expect(unpacker.bytesOf(await entryOf(new Uint8Array(20_000_000)))).rejects.toThrow('too much');
  });
});

describe('isUnsafePath', () => {
  it.each(['../x', 'a/../../x', 'a/..', '/etc/passwd', '\\\\srv\\share', '..\\x', 'C:\\x', 'c:x', 'a\0b'])(
    '%j is',
    (path) => {
      expect(isUnsafePath(path)).toBe(true);
    },
  );
  it.each(['a/sop.json', 'a..b/c', '...', 'ab:c', '.hidden'])('%j is not', (path) => {
    expect(isUnsafePath(path)).toBe(false);
  });
});
