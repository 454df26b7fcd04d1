import { expect, it } from 'vitest';
import { sampleImages, sampleSop } from '../../test/fixtures/sample-sop';
import { readers } from '../../test/support/read-formats';
import { allSteps } from '../core/sop';
import { asciidoc } from './asciidoc';

const slug = 'roll-out-a-new-web-shop-image-on-staging';
const files = asciidoc.export(sampleSop, sampleImages);
const source = String(files[0]?.content);

it('is a folder with the pictures that it names', () => {
  const named = [...source.matchAll(/^image::([^[]+)\[/gm)].map(([, file]) => `${slug}/${file}`);
  expect(named).toHaveLength(7);
  expect(files.map(({ path }) => path)).toEqual([`${slug}/${slug}.adoc`, ...[...new Set(named)].sort()]);
});

it('reads as the golden file does', async () => {
  await expect(source).toMatchFileSnapshot('../../test/fixtures/sample-sop.golden.adoc');
});

it('has an anchor for every step', () => {
  const anchors = [...source.matchAll(/^\[\[step-(\S+)\]\]$/gm)].map(([, number]) => number);
  expect(anchors).toEqual('1.1 1.2 1.3 1.4 1.5 2.1 2.2 2.3 2.4 R1'.split(' '));
  expect(anchors).toHaveLength(allSteps(sampleSop).length);
});

it('is converted by Asciidoctor without a warning', async () => {
  await expect(readers['asciidoc']?.read(files)).resolves.toMatchObject({ pictures: { length: 7 } });
});
