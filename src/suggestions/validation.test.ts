import { expect, test } from 'vitest';
import { type Done, suggested } from '../../test/support/recorded';
import { validation } from './validation';

const saved: Done = { name: 'Save', shows: [['message', 'Saved at 12:03:44']] };
const empty = (sop: Parameters<Parameters<typeof suggested>[2] & object>[0]) => ({ ...sop, validation: [] });

test.each<[string, Done[], string[]]>([
  [
    'the last message, without what another run will not show',
    [{ name: 'Load', shows: [['message', 'Loaded']] }, saved],
    ['“**Saved at …**” appears.'],
  ],
  ['a row', [{ name: 'Add', shows: [['row', 'web-2']] }], ['**web-2** is listed.']],
  [
    'what was set and saved',
    [{ action: 'fill', name: 'Replicas', value: '5' }, { name: 'Save' }],
    ['**Replicas** is `5`.'],
  ],
  [
    'what was set for something new, an error, a dialog',
    [
      { action: 'fill', name: 'Size', value: '5' },
      {
        name: 'Create',
        shows: [
          ['dialog', 'Sure?'],
          ['error', 'No'],
        ],
      },
    ],
    [],
  ],
])('%s', (_, done, expected) => {
  expect(suggested(validation, done, empty)).toEqual(expected);
});

test('not what is there', () => {
  expect(suggested(validation, [saved])).toEqual([]);
});

test('of a document that was not recorded, what its phases say', () => {
  const steps = [{ id: 'x', action: 'note' as const, instruction: 'Look.' }];
  const change = (sop: Parameters<typeof empty>[0]) => ({
    ...sop,
    validation: [],
    phases: [{ id: 'p', title: '', expected: 'All is green.', steps }],
  });
  expect(suggested(validation, [], change)).toEqual(['All is green.']);
});
