import { expect, it } from 'vitest';
import { phaseOf, sopOf, stepOf } from '../../test/support/sops';
import { splitSop } from './split';

const whole = sopOf({
  status: 'approved',
  phases: ['a', 'b', 'c'].map((id) => phaseOf(id, [stepOf(`${id}1`)])),
});
const second = { id: 'new', sopId: 'SOP-0002', title: 'Deploy, part 2', summary: 'Split off.', today: '2026-11-22' };

it('all phases are in one of two documents, in their order, and each names the other', () => {
  const [first, other] = splitSop(whole, 2, second);
  expect([...first.phases, ...other.phases]).toEqual(whole.phases);
  expect(other.phases.map(({ id }) => id)).toEqual(['c']);
  expect(first.related.at(-1)).toEqual({ title: 'Deploy, part 2', url: '../deploy-part-2/README.md' });
  expect(other.related.at(-1)).toEqual({ title: 'Deploy the shop', url: '../deploy-the-shop/README.md' });
});

it('the second is a new draft, and what goes for the whole is in both', () => {
  const [first, other] = splitSop(whole, 1, second);
  expect(first).toEqual({ ...whole, phases: first.phases, related: first.related });
  expect(other).toMatchObject({ id: 'new', sopId: 'SOP-0002', version: '1.0', updated: '2026-11-22' });
  expect(other).not.toHaveProperty('status');
  expect(other.changeLog).toEqual([{ version: '1.0', date: '2026-11-22', author: '', summary: 'Split off.' }]);
  for (const field of ['purpose', 'scope', 'owner', 'inputs', 'rollback', 'prerequisites'] as const)
    expect(other[field]).toEqual(whole[field]);
});
