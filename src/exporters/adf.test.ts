import { expect, it } from 'vitest';
import { sampleImages, sampleSop } from '../../test/fixtures/sample-sop';
import { readers } from '../../test/support/read-formats';
import { adf } from './adf';

const slug = 'roll-out-a-new-web-shop-image-on-staging';
const files = adf.export(sampleSop, sampleImages);
const text = String(files[0]?.content);

it('is a document and the pictures that it names', () => {
  const named = [...text.matchAll(/"text": "(images\/[^"]+)"/g)].map(([, file]) => `${slug}/${file}`);
  expect(named).toHaveLength(7);
  expect(files.map(({ path }) => path)).toEqual([`${slug}/document.json`, ...[...new Set(named)].sort()]);
});

it('reads as the golden file does', async () => {
  await expect(text).toMatchFileSnapshot('../../test/fixtures/sample-sop.golden.adf.json');
});

it('is version 1, of known nodes and marks, without the title, which page and issue have themselves', async () => {
  const reading = await readers['adf']?.read(files);
  expect(reading?.words).toMatch(/^SOPID/);
  expect(JSON.parse(text).content[0].type).toBe('table');
});
