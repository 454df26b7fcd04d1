import { expect, it } from 'vitest';
import type { Sop } from '../../../core/sop';
import { numbersOf, phaseChoices, sameNumbers, stepChoices, waysOf } from './outline';

const step = (id: string, instruction = '') => ({ id, action: 'click' as const, instruction });
const sop = {
  phases: [
    { id: 'one', title: 'Build', steps: [step('a', `Click **Build** ${'x'.repeat(80)}`), step('b')] },
    { id: 'two', title: '', steps: [] },
  ],
  rollback: [step('r', 'Stop \\*it.')],
} as unknown as Sop;

it('numbers steps as they are printed', () => {
  expect([...numbersOf(sop)]).toEqual([
    ['a', '1.1'],
    ['b', '1.2'],
    ['r', 'R1'],
  ]);
});

it('tells where steps lead', () => {
  expect([...waysOf(sop)]).toEqual([]);
  const [first, ...others] = sop.phases;
  const steps = [
    { ...step('a'), otherwise: 'r' },
    { ...step('b'), otherwise: '?' },
  ];
  expect([...waysOf({ ...sop, phases: [{ ...first, steps }, ...others] } as Sop)]).toEqual([
    ['a', 'R1'],
    ['b', ''],
  ]);
});

it('tells whether numbers are the same', () => {
  const numbers = numbersOf(sop);
  expect(sameNumbers(numbers, numbersOf(structuredClone(sop)))).toBe(true);
  expect(sameNumbers(numbers, new Map([...numbers].slice(1)))).toBe(false);
  expect(sameNumbers(numbers, new Map([...numbers, ['b', '2.1']]))).toBe(false);
});

it('gives steps and phases to choose from', () => {
  expect(stepChoices(sop)).toEqual([
    { id: 'a', label: `1.1 Click Build ${'x'.repeat(47)}…` },
    { id: 'b', label: '1.2 ' },
    { id: 'r', label: 'R1 Stop *it.' },
  ]);
  expect(phaseChoices(sop, 'Untitled')).toEqual([
    { id: 'one', label: '1 Build' },
    { id: 'two', label: '2 Untitled' },
  ]);
});
