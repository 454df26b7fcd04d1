import { expect, it } from 'vitest';
import { sampleSop } from '../../test/fixtures/sample-sop';
import { factsOf } from './card';

it('says what a list shows of a document', () => {
  expect(factsOf(sampleSop)).toEqual({
    title: sampleSop.title,
    sopId: sampleSop.sopId,
    steps: sampleSop.phases.flatMap(({ steps }) => steps).length,
    tools: sampleSop.tools.map(({ name }) => name),
    reviewBy: sampleSop.reviewBy,
  });
  const tools = ['Jenkins', '', 'Jenkins'].map((name) => ({ name, url: '' }));
  expect(factsOf({ ...sampleSop, tools, status: 'draft' })).toMatchObject({ tools: ['Jenkins'], status: 'draft' });
});
