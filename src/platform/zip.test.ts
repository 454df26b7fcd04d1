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

  it('tells how far it is', async () => {
    const parts: number[] = [];
    await zip(files, (part) => parts.push(part));
    expect(parts.at(-1)).toBe(1);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
  });
});
