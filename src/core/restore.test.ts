import { expect, it } from 'vitest';
import { sampleSop } from '../../test/fixtures/sample-sop';
import { apply } from './apply';
import { masksOf, restored } from './restore';
import { stepsOf } from './sop';

const pictured = stepsOf(sampleSop).find(({ picture }) => picture);
if (!pictured?.picture) throw new Error('The sample has a picture');
const { id: stepId, picture } = pictured;
const mask = { kind: 'drawn', box: { x: 0.5, y: 0.5, width: 0.2, height: 0.2 } };

it('brings back what was, but for the change log and decisions about findings', () => {
  const present = {
    ...sampleSop,
    purpose: 'Another',
    version: '7.0',
    changeLog: [{ version: '7.0', date: '', author: '', summary: 'Later' }],
    kept: [{ rule: 'email', match: 'a@b.example', reason: 'Public' }],
  };
  expect(restored(sampleSop, present)).toEqual({ ...sampleSop, changeLog: present.changeLog, kept: present.kept });
});

it('loses no mask that was drawn meanwhile', () => {
  const present = apply(sampleSop, { do: 'addMask', stepId, mask });
  expect(masksOf(restored(sampleSop, present)).get(picture.shotId)).toEqual([...picture.masks, mask]);
  expect(restored(present, sampleSop).phases).toEqual(present.phases);
});
