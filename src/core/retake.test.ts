import { expect, test } from 'vitest';
import { sampleSop } from '../../test/fixtures/sample-sop';
import { retaken } from './retake';
import type { Sop, Step } from './sop';

const picture = { shotId: 's', width: 1, height: 1, moment: 'before' as const, masks: [] };
const step = (id: string, name?: string, pictured = true): Step => ({
  id,
  action: 'click',
  instruction: id,
  ...(name !== undefined && { target: { role: 'button', name, selectors: [] } }),
  ...(pictured && { picture }),
});
const recorded = (...steps: Step[]): Sop => ({ ...sampleSop, phases: [{ id: 'p', title: '', steps }] });

test.each<[what: string, steps: Step[], expected: string | undefined]>([
  ['the step that acts on the same', [step('go'), step('x', 'Apply'), step('y', 'Other')], 'x'],
  ['the last of several', [step('x', 'Apply'), step('y', 'Apply')], 'y'],
  ['the last one if none does', [step('x', 'One'), step('y', 'Two')], 'y'],
  ['only what has a picture', [step('x', 'One'), step('y', 'Apply', false)], 'x'],
  ['nothing without pictures', [step('x', 'Apply', false)], undefined],
])('a retaken picture is that of %s', (_, steps, expected) => {
  expect(retaken(step('old', 'Apply'), recorded(...steps))?.id).toBe(expected);
});
