import { parse } from 'valibot';
import { expect, it } from 'vitest';
import { sampleImages, sampleReport, sampleSop } from '../../test/fixtures/sample-sop';
import { SopFile } from '../core/sop-file';
import { json } from './json';
import { markdown } from './markdown';

it('is the sop.json of the Markdown folder, and as its schema says', () => {
  const [file, ...others] = json.export(sampleSop, sampleImages);
  expect(others).toEqual([]);
  expect(file?.path).toBe('roll-out-a-new-web-shop-image-on-staging.json');
  expect(file?.content).toBe(markdown.export(sampleSop, sampleImages, sampleReport)[1]?.content);
  const data = JSON.parse(String(file?.content));
  expect(parse(SopFile, data)).toEqual(data);
});
