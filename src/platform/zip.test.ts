import { createHash } from 'node:crypto';
import JSZip from 'jszip';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleImages, sampleReport, sampleSop } from '../../test/fixtures/sample-sop';
import { markdown } from '../exporters/markdown';
import { zip } from './zip';

const files = markdown.export(sampleSop, sampleImages, sampleReport);
const timeZone = process.env['TZ'];

async function digest(blob: Blob): Promise<string> {
  return createHash('sha256')
    .update(new Uint8Array(await blob.arrayBuffer()))
    .digest('hex');
}

/** CRC-32 bit by bit, as ISO 3309 has it. */
function checksum(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

afterEach(() => {
  if (timeZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = timeZone;
});

describe('zip', () => {
  it('gives the same bytes whatever the time zone, the clock and the order of the files', async () => {
    const digests = new Set<string>();
    for (const zone of ['UTC', 'Pacific/Kiritimati', 'America/St_Johns']) {
      process.env['TZ'] = zone;
      expect(new Date(0).getTimezoneOffset() === 0).toBe(zone === 'UTC');
      digests.add(await digest(await zip(files)));
      digests.add(await digest(await zip([...files].reverse())));
    }
    expect(digests.size).toBe(1);
  });

  it('stores pictures, compresses texts, has no entry but the files, all dated 1980', async () => {
    const archive = await JSZip.loadAsync(await (await zip(files)).arrayBuffer());
    const entries = Object.values(archive.files);
    expect(entries.map((entry) => entry.name)).toEqual(files.map((file) => file.path).sort());
    for (const entry of entries) {
      expect(entry.date.toISOString()).toBe('1980-01-01T00:00:00.000Z');
      const { compressedSize, uncompressedSize } = (entry as unknown as { _data: Record<string, number> })._data;
      expect(compressedSize === uncompressedSize).toBe(entry.name.endsWith('.webp'));
    }
  });

  it('has the sizes before the content, which readers that stream need', async () => {
    const bytes = new Uint8Array(await (await zip(files)).arrayBuffer());
    expect((bytes[6] ?? 0) & 0b1000).toBe(0);
  });

  it('keeps every byte and every letter', async () => {
    const archive = await JSZip.loadAsync(await (await zip([{ path: 'a.md', content: 'é 起動 👍' }])).arrayBuffer());
    expect(await archive.file('a.md')?.async('string')).toBe('é 起動 👍');
  });

  it('has the checksum of every byte, however many there are', async () => {
    const sizes = [0, 1, 15, 16, 17, 31, 33, 1000, 600_001];
    const contents = sizes.map((size) => Uint8Array.from({ length: size }, (_, at) => (at * 167 + size) >>> 3));
    const packed = await zip(contents.map((content, at) => ({ path: `${at}.webp`, content })));
    const archive = await JSZip.loadAsync(await packed.arrayBuffer());
    for (const [at, content] of contents.entries()) {
      const entry = archive.file(`${at}.webp`);
      const { crc32 } = (entry as unknown as { _data: { crc32: number } })._data;
      expect(crc32 >>> 0, `${sizes[at]} bytes`).toBe(checksum(content));
      expect((await entry?.async('nodebuffer'))?.equals(content)).toBe(true);
    }
  });

  it('ends when it is cancelled, before and meanwhile', async () => {
    const reason = new Error('cancelled');
    await expect(zip(files, undefined, AbortSignal.abort(reason))).rejects.toBe(reason);
    const cancelling = new AbortController();
    const parts: number[] = [];
    const packed = zip(
      files,
      (part) => {
        parts.push(part);
        cancelling.abort(reason);
      },
      cancelling.signal,
    );
    await expect(packed).rejects.toBe(reason);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(parts).toHaveLength(1);
  });

  it('tells how far it is', async () => {
    const parts: number[] = [];
    await zip(files, (part) => parts.push(part));
    expect(parts.at(-1)).toBe(1);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
  });
});
