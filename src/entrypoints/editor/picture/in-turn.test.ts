import { expect, test } from 'vitest';
import { inTurn } from './in-turn';

const never = new AbortController().signal;
/** Lets everything that can go on without us do so. */
const rest = () => new Promise((resolve) => setTimeout(resolve));

test('two are done at a time, in their order, without those that are not wanted any more', async () => {
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const leaving = new AbortController();
  const ask = (at: number, signal = never) =>
    inTurn(async () => {
      begun.push(at);
      await new Promise<void>((resolve) => ends.push(resolve));
      return at;
    }, signal);
  const all = [ask(1), ask(2), ask(3, leaving.signal), ask(4), ask(5)];
  await rest();
  expect(begun).toEqual([1, 2]);
  leaving.abort();
  ends.shift()?.();
  await rest();
  expect(begun).toEqual([1, 2, 4]);
  for (let turn = 0; turn < 3; turn++) {
    ends.shift()?.();
    await rest();
  }
  expect(await Promise.all(all)).toEqual([1, 2, undefined, 4, 5]);
});

test('one that fails makes room for the next', async () => {
  const failing = [1, 2].map(() =>
    inTurn(async () => {
      throw new Error('No picture');
    }, never),
  );
  const next = inTurn(async () => 'done', never);
  expect((await Promise.allSettled(failing)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await next).toBe('done');
});
