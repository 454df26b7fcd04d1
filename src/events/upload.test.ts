import { expect, test } from 'vitest';
import { english, sentence, target } from '../../test/support/words';
import { upload } from './upload';

test.each([
  [{ target: target('button', 'Plan'), files: ['plan.yaml'] }, 'In **Plan**, choose the file `plan.yaml`.'],
  [{ target: target('generic', ''), files: ['a.txt', 'b.txt'] }, 'Choose the file `a.txt, b.txt`.'],
])('%j reads %s', (data, expected) => {
  const described = upload.describe(data, english);
  expect(described).toMatchObject({ action: 'upload', value: data.files.join(', ') });
  expect(sentence(described)).toBe(expected);
});
