import { expect, test } from 'vitest';
import { type Done, recorded } from '../../test/support/recorded';
import { failuresOf } from './failures';

const save: Done = { name: 'Save' };
const port: Done = { action: 'fill', name: 'Port', value: '1' };
const wrong: [['error', string]] = [['error', 'Port is taken']];

test.each<[string, Done[], string[]]>([
  [
    'a field put right',
    [port, { ...save, shows: wrong }, port, save, { name: 'Next' }],
    ['Port is taken: s3, again s4'],
  ],
  [
    'only what was set wrong is the cure',
    [port, { ...save, shows: wrong }, { name: 'Details' }, port, { ...save, shows: [['row', 'x']] }],
    ['Port is taken: s4, again s5'],
  ],
  [
    'told a second time',
    [{ ...save, shows: wrong }, port, { ...save, shows: wrong }, port, save, save],
    ['Port is taken: s4, again s5'],
  ],
  ['a field that tells it by itself', [{ ...port, shows: wrong }, port, save], ['Port is taken: s2']],
  ['the end', [port, { ...save, shows: wrong }, port, save], []],
  ['no error', [save, save, save], []],
])('%s', (_, done, expected) => {
  const found = failuresOf(recorded(...done).facts).map(({ problem, fix, again }) =>
    [`${problem}: ${fix.map(({ event }) => event.id).join(' ')}`, ...(again ? [`again ${again.event.id}`] : [])].join(
      ', ',
    ),
  );
  expect(found).toEqual(expected);
});
