import { describe, expect, it } from 'vitest';
import { copiesOf, readCopied, withKnownShots, writeCopied } from './copied-steps';
import type { Picture, Step } from './sop';

const picture: Picture = { shotId: 'S', width: 4, height: 3, moment: 'before', masks: [] };
const step = (id: string, more: Partial<Step> = {}): Step => ({ id, action: 'click', instruction: 'Click.', ...more });

it('reads what it wrote', () => {
  const steps = [step('a', { picture, code: { text: 'ls' } }), step('b', { otherwise: 'a' })];
  expect(readCopied(writeCopied(steps))).toEqual(steps);
});

describe('what is not ours', () => {
  const whole = (...steps: unknown[]) => JSON.stringify({ format: 'sopwright-steps', steps });
  it.each([
    ['no JSON', '<b>'],
    ['other JSON', '{"steps":[]}'],
    ['a step without instruction', whole({ id: 'a', action: 'click' })],
    ['an unknown action', whole({ ...step('a'), action: 'run' })],
    ['a text that is none', whole({ ...step('a'), note: { toString: 1 } })],
    ['more steps than anybody has', whole(...Array.from({ length: 501 }, (_, at) => step(String(at))))],
    ['a text without end', whole(step('a', { note: 'x'.repeat(8_000_001) }))],
  ])('%s is nothing', (_, text) => expect(readCopied(text)).toBeUndefined());

  it('is left out beside what is', () => {
    const text = `{"format":"sopwright-steps","steps":[{"id":"a","action":"click","instruction":"x","__proto__":{"y":1},"html":"<b>"}]}`;
    expect(readCopied(text)).toEqual([{ id: 'a', action: 'click', instruction: 'x' }]);
  });

  it('cannot say that a picture has its marks already', () => {
    expect(readCopied(whole(step('a', { picture: { ...picture, finished: { masks: [] } } })))).toEqual([
      step('a', { picture }),
    ]);
  });
});

it('copies with new ids, and leads from copy to copy', () => {
  let last = 0;
  const copies = copiesOf([step('a', { otherwise: 'b' }), step('b', { otherwise: 'c' })], () => `new-${++last}`);
  expect(copies.map(({ id, otherwise }) => [id, otherwise])).toEqual([
    ['new-1', 'new-2'],
    ['new-2', 'c'],
  ]);
});

it('keeps pictures that are there, and says of others that they are not', () => {
  const other = { ...picture, shotId: 'T' };
  const steps = [step('a', { picture, alternative: other }), step('b', { picture: other }), step('c')];
  expect(withKnownShots(steps, new Set(['S']), 'Gone.')).toEqual([
    step('a', { picture }),
    step('b', { pictureMissing: 'Gone.' }),
    step('c'),
  ]);
});
