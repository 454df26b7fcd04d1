import { expect, test } from 'vitest';
import { recorded } from '../../test/support/recorded';
import { madeOnce } from './reading';

const sop = { ...recorded({ name: 'Save' }).sop, tools: [] };

test('what has not read what changed is not asked again', () => {
  let asked = 0;
  const titled = madeOnce(({ title, tools }) => {
    asked++;
    return `${title} ${tools.length}`;
  });
  expect(titled(sop)).toBe('Change 0');
  expect(titled({ ...sop, purpose: 'why' })).toBe('Change 0');
  expect(asked).toBe(1);
  expect(titled({ ...sop, title: 'Other' })).toBe('Other 0');
  expect(titled({ ...sop, title: 'Other', tools: [{ name: 'AWS', url: '' }] })).toBe('Other 1');
  expect(asked).toBe(3);
});
