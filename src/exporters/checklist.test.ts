import { expect, it } from 'vitest';
import { sampleImages, sampleSop } from '../../test/fixtures/sample-sop';
import { allSteps } from '../core/sop';
import { checklist } from './checklist';

const [file, ...others] = checklist.export(sampleSop, sampleImages);
const text = String(file?.content);

it('is one file, as the golden one', async () => {
  expect([file?.path, others]).toEqual(['roll-out-a-new-web-shop-image-on-staging-checklist.md', []]);
  await expect(text).toMatchFileSnapshot('../../test/fixtures/sample-sop.golden-checklist.md');
});

it('has a task for every step in order, and none ticked', () => {
  const tasks = [...text.matchAll(/^- \[(.)\] \*\*(\S+)\*\*/gm)];
  expect(tasks.map(([, , number]) => number)).toEqual('1.1 1.2 1.3 1.4 1.5 2.1 2.2 2.3 2.4 R1'.split(' '));
  expect(tasks).toHaveLength(allSteps(sampleSop).length);
  expect(new Set([...text.matchAll(/^- \[(.)\]/gm)].map(([, tick]) => tick))).toEqual(new Set([' ']));
});

it('keeps warnings, outcomes and inputs, and says nothing of pictures', () => {
  expect(text).toContain('**Expected outcome:** Build #128 finished: SUCCESS');
  expect(text).toContain('> **Before step 2.4:** The instance costs money from this moment on.');
  expect(text).toContain('| `image_tag` |');
  expect(text).not.toMatch(/!\[|picture/i);
});
