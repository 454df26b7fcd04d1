import { expect, it } from 'vitest';
import type { Sop } from '../../core/sop';
import { asCopy } from './copy';

const picture = (shotId: string) => ({ shotId, width: 1, height: 1, moment: 'before' as const, masks: [] });
const step = (id: string, shotId: string) => ({
  id,
  action: 'click' as const,
  instruction: '',
  picture: picture(shotId),
});
const sop = {
  id: 'sop',
  phases: [{ id: 'one', title: '', steps: [step('a', 'A'), step('b', 'A')] }],
  rollback: [step('r', 'R')],
} as unknown as Sop;

it('gives a copy and its pictures ids of their own', () => {
  let count = 0;
  const copy = asCopy(sop, [{ id: 'A' }, { id: 'R' }], () => `new-${++count}`);
  expect(copy.shots.map(({ id }) => id)).toEqual(['new-1', 'new-2']);
  expect(copy.sop.id).toBe('new-3');
  expect(copy.sop.phases[0]?.steps.map((each) => each.picture?.shotId)).toEqual(['new-1', 'new-1']);
  expect(copy.sop.rollback[0]?.picture?.shotId).toBe('new-2');
});
