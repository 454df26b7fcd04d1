import { expect, it } from 'vitest';
import { sampleImages, sampleSop } from '../../test/fixtures/sample-sop';
import { html } from './html';
import { pdf } from './pdf';

it('is the web page, to be printed', async () => {
  expect(pdf.isPrinted).toBe(true);
  expect(await pdf.export(sampleSop, sampleImages)).toEqual(await html.export(sampleSop, sampleImages));
});
