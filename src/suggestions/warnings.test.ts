import { expect, test } from 'vitest';
import { type Done, suggested } from '../../test/support/recorded';
import { warnings } from './warnings';

const prod = { page: { url: 'https://prod.example.com/orders' } };

test.each<[string, Done[], string[]]>([
  [
    'something is destroyed',
    [{ name: 'Delete', context: 'web-1' }],
    ['Before **Delete**: This may not be undone. Is **web-1** the one you mean?'],
  ],
  [
    'asked for and confirmed: before the last press',
    [{ name: 'Terminate', shows: [['dialog', 'Terminate instance?']] }, { name: 'Terminate' }],
    ['Before **Terminate**: This may not be undone. Is **Service** the one you mean?'],
  ],
  [
    'something is interrupted',
    [{ name: 'Reboot' }],
    ['Before **Reboot**: This interrupts what is running. Is **Service** the one you mean?'],
  ],
  [
    'production is changed',
    [
      { action: 'fill', name: 'Replicas', value: '5', ...prod },
      { name: 'Save', ...prod },
    ],
    ['Before **Save**: This changes production (**prod.example.com**).'],
  ],
  [
    'production is only looked at',
    [
      { name: 'Details', ...prod },
      { role: 'link', name: 'Logs' },
    ],
    [],
  ],
  ['taken back', [{ name: 'Delete', shows: [['dialog', 'Sure?']] }, { name: 'Cancel' }], []],
  ['what is shown is reset', [{ name: 'Reset filters' }, { name: 'Remove column' }], []],
  ['it failed', [{ name: 'Delete', shows: [['error', 'Not allowed']] }], []],
  ['harmless', [{ name: 'Create', shows: [['message', 'Created']] }], []],
])('%s', (_, done, expected) => {
  expect(suggested(warnings, done)).toEqual(expected);
});

test('not where there is a warning', () => {
  expect(suggested(warnings, [{ name: 'Delete', warning: 'Mind the gap.' }])).toEqual([]);
});
