import { expect, test } from 'vitest';
import { sampleSop } from '../../../test/fixtures/sample-sop';
import { english } from '../../../test/support/words';
import { toPlainText } from '../../core/instruction';
import type { Translate } from '../../ui/words';
import { placeName } from './placeName';

const t: Translate = (key, filling) => toPlainText(english(key, filling));

test.each<[(string | number)[], string]>([
  [['phases', 1, 'steps', 2, 'instruction'], 'Step 2.3 · Instruction'],
  [['phases', 1, 'steps', 2, 'target', 'selectors', 0], 'Step 2.3 · Element'],
  [['phases', 0, 'steps', 0, 'picture'], 'Step 1.1 · Picture'],
  [['phases', 0, 'steps', 0, 'picture', 'marks', 0, 'text'], 'Step 1.1 · Text in the picture'],
  [['phases', 0, 'steps', 0, 'page', 'url'], 'Step 1.1 · Page address'],
  [['phases', 0, 'title'], 'Phase 1 · Title'],
  [['rollback', 1, 'value'], 'Rollback step 2 · Value'],
  [['inputs', 0, 'example'], 'Inputs'],
  [['changeLog', 0, 'summary'], 'Change log'],
  [['something', 'newer'], 'Other details'],
])('%j is %s', (path, name) => expect(placeName(path, t)).toBe(name));

test('every part of a document has a name', () => {
  for (const part of Object.keys(sampleSop)) expect(placeName([part], t), part).not.toBe('');
});
