import { expect, test } from 'vitest';
import { english, sentence } from '../../test/support/words';
import { dialog } from './dialog';

test('it tells the reader what may be asked, and nothing that it cannot know', () => {
  const described = dialog.describe({}, english);
  expect(described.action).toBe('dialog');
  expect(sentence(described)).toBe('Confirm in the browser’s dialog, if it asks.');
});
