import { describe, expect, it } from 'vitest';
import { apply } from '../../../core/apply';
import type { Sop } from '../../../core/sop';
import { inOrder, moveBeside, moveBy, moveInto, movePhaseBeside, numberOf, placeOf } from './moves';

const phase = (id: string, ...steps: string[]) => ({
  id,
  title: id,
  steps: steps.map((step) => ({ id: step, action: 'click' as const, instruction: '' })),
});
const sop = { phases: [phase('one', 'a', 'b', 'c'), phase('two', 'd')], rollback: [] } as unknown as Sop;
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
    ['bc', -1, 'bca d'],
    ['bc', 1, 'a bcd'],
    ['ac', 1, 'b acd'],
    ['ac', -1, undefined],
    ['cd', -1, 'acdb '],
  ];
  it.each(cases)('%s by %i', (id, by, expected) => {
    const command = moveBy(sop, [...id], by);
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
    ['bd', 'before', 'a', 'bdac '],
    ['ab', 'after', 'd', 'c dab'],
    ['ab', 'before', 'c', undefined],
    ['ab', 'before', 'b', undefined],
  ];
  it.each(cases)('%s %s %s', (id, side, beside, expected) => {
    const command = moveBeside(sop, [...id], beside, side);
    expect(command && outline(apply(sop, command))).toBe(expected);
  });
});

it('moves into a phase, at either end', () => {
  const to = (ids: string, phaseId: string, side: 'before' | 'after') => {
    const command = moveInto(sop, [...ids], phaseId, side);
    return command && outline(apply(sop, command));
  };
  expect(to('ca', 'two', 'after')).toBe('b dac');
  expect(to('c', 'two', 'before')).toBe('ab cd');
  expect(to('a', 'one', 'before')).toBeUndefined();
  expect(to('a', '?', 'before')).toBeUndefined();
});

it('moves a phase beside another', () => {
  expect(movePhaseBeside(sop, 'two', 'one', 'before')).toEqual({ do: 'movePhase', phaseId: 'two', index: 0 });
  expect(movePhaseBeside(sop, 'one', 'two', 'after')).toEqual({ do: 'movePhase', phaseId: 'one', index: 1 });
  expect(movePhaseBeside(sop, 'one', 'two', 'before')).toBeUndefined();
  expect(movePhaseBeside(sop, 'one', '?', 'before')).toBeUndefined();
});

it('tells the order of steps', () => expect(inOrder(sop, ['d', '?', 'b'])).toEqual(['b', 'd']));

it('numbers steps as they are printed', () => {
  const place = placeOf(sop, 'd');
  expect(place && numberOf(place)).toBe('2.1');
});
