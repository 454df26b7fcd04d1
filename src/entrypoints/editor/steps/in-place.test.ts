import { expect, it } from 'vitest';
import type { Step } from '../../../core/sop';
import { caretAfter, fieldAfter } from './in-place';

const step: Step = { id: 'a', action: 'click', instruction: 'Click.', warning: 'Slow.', code: { text: 'ls' } };

it('goes from text to text that is there', () => {
  expect(fieldAfter(step, 'instruction', 1)).toBe('code');
  expect(fieldAfter(step, 'language', 1)).toBe('warning');
  expect(fieldAfter(step, 'warning', 1)).toBeUndefined();
  expect(fieldAfter(step, 'warning', -1)).toBe('language');
  expect(fieldAfter(step, 'instruction', -1)).toBeUndefined();
});

it.each([
  ['Click **Build** now.', 'Click Bu', 10],
  ['Click **Build** now.', '', 0],
  ['Type `a` in **B\\*C**.', 'Type a in B*C', 18],
  ['Click.', 'Something else', 0],
])('finds the caret in the source: %s after %s', (source, shown, at) => expect(caretAfter(source, shown)).toBe(at));
