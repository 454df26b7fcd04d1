import { describe, expect, it } from 'vitest';
import { apply } from '../../../core/apply';
import type { Sop } from '../../../core/sop';
import { moveBeside, moveBy, numberOf, placeOf } from './moves';

const phase = (id: string, ...steps: string[]) => ({
  id,
  title: id,
  steps: steps.map((step) => ({ id: step, action: 'click' as const, instruction: '' })),
});
const sop = { phases: [phase('one', 'a', 'b', 'c'), phase('two', 'd')] } as unknown as Sop;
const outline = (document: Sop) => document.phases.map(({ steps }) => steps.map(({ id }) => id).join('')).join(' ');

describe('moves by one', () => {
  const cases: [string, -1 | 1, string | undefined][] = [
    ['b', -1, 'bac d'],
    ['b', 1, 'acb d'],
    ['c', 1, 'ab cd'],
    ['d', -1, 'abcd '],
    ['a', -1, undefined],
    ['d', 1, undefined],
    ['?', 1, undefined],
  ];
  it.each(cases)('%s by %i', (id, by, expected) => {
    const command = moveBy(sop, id, by);
    expect(command && outline(apply(sop, command))).toBe(expected);
  });
});

describe('moves beside another', () => {
  const cases: [string, 'before' | 'after', string, string | undefined][] = [
    ['a', 'after', 'c', 'bca d'],
    ['a', 'before', 'c', 'bac d'],
    ['c', 'before', 'a', 'cab d'],
    ['d', 'after', 'a', 'adbc '],
    ['a', 'after', 'd', 'bc da'],
    ['a', 'before', 'b', undefined],
    ['b', 'after', 'a', undefined],
    ['a', 'before', 'a', undefined],
    ['?', 'before', 'a', undefined],
  ];
  it.each(cases)('%s %s %s', (id, side, beside, expected) => {
    const command = moveBeside(sop, id, beside, side);
    expect(command && outline(apply(sop, command))).toBe(expected);
  });
});

it('numbers steps as they are printed', () => {
  const place = placeOf(sop, 'd');
  expect(place && numberOf(place)).toBe('2.1');
});
