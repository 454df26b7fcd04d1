import fc from 'fast-check';
import { expect, it } from 'vitest';
import { merged, outOfOrder } from './order';

it('finds as few as can be', () => {
  expect([...outOfOrder([0, 1, 2])]).toEqual([]);
  expect([...outOfOrder([2, 0, 1])]).toEqual([0]);
  expect([...outOfOrder([0, 3, 1, 2])]).toEqual([1]);
  expect(outOfOrder([3, 2, 1, 0]).size).toBe(3);
});

it('leaves what is in order, whatever the numbers', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(1000)), (numbers) => {
      const moved = outOfOrder(numbers);
      const left = numbers.filter((_, index) => !moved.has(index));
      expect(left).toEqual([...left].sort((a, b) => a - b));
    }),
  );
});

it('merges: the later order, with what is gone behind what it stood behind', () => {
  const as = (text: string) => [...text];
  expect(merged(as('abcd'), as('da'), (letter) => letter).join('')).toBe('dabc');
  expect(merged(as('ab'), as('b'), (letter) => letter).join('')).toBe('ab');
  expect(merged(as(''), as('xy'), (letter) => letter).join('')).toBe('xy');
});
