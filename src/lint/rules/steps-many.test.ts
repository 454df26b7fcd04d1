import { expect, it } from 'vitest';
import { judges } from '../../../test/support/lint';
import { phaseOf, stepOf } from '../../../test/support/sops';
import { cutOf, stepsMany } from './steps-many';

const phases = (...counts: number[]) =>
  counts.map((count, phase) =>
    phaseOf(
      `p${phase}`,
      Array.from({ length: count }, (_, at) => stepOf(`${phase}-${at}`)),
    ),
  );

judges(stepsMany, {
  complains: { '51 steps': [{ phases: phases(30, 21) }, { stepId: '1-20' }] },
  content: { '50 steps': { phases: phases(30, 20) }, none: { phases: [] } },
});

it.each([
  [[30, 21], 1],
  [[20, 20, 10, 30], 3],
  [[20, 40, 10], 1],
  [[60, 10], 0],
  [[80], 0],
])('of phases with %j steps the second part begins with phase %i', (counts, cut) => {
  expect(cutOf({ phases: phases(...counts) })).toBe(cut);
});
