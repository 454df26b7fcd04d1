import { expect, it } from 'vitest';
import { sampleImages, sampleSop } from '../../test/fixtures/sample-sop';
import { readers } from '../../test/support/read-formats';
import { confluence } from './confluence';

const slug = 'roll-out-a-new-web-shop-image-on-staging';
const files = await confluence.export(sampleSop, sampleImages);
const page = String(files[0]?.content);

it('is a page and the attachments that it shows', () => {
  const named = [...page.matchAll(/ri:filename="([^"]+)"/g)].map(([, name]) => `${slug}/attachments/${name}`);
  expect(named).toHaveLength(7);
  expect(files.map(({ path }) => path)).toEqual([`${slug}/page.xml`, ...[...new Set(named)].sort()]);
});

it('reads as the golden file does', async () => {
  await expect(page).toMatchFileSnapshot('../../test/fixtures/sample-sop.golden.confluence.xml');
});

it('is well-formed XML of the elements that storage format has, without the title, which the page has itself', async () => {
  const reading = await readers['confluence']?.read(files);
  expect(reading?.words).toMatch(/^SOPID/);
});

it('has literals, warnings, notes and tips as macros', () => {
  const names = [...page.matchAll(/<ac:structured-macro ac:name="(\w+)"/g)].map(([, name]) => name);
  expect(names).toEqual(['info', 'code', 'tip', 'code', 'warning', 'warning']);
});
