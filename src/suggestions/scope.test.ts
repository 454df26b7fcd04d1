import { expect, test } from 'vitest';
import { type Done, suggested } from '../../test/support/recorded';
import { scope } from './scope';

const known: Done = { name: 'Save', page: { console: 'AWS', environment: [{ label: 'region', value: 'eu-west-1' }] } };
const empty = (sop: Parameters<Parameters<typeof suggested>[2] & object>[0]) => ({ ...sop, scope: '' });

test.each<[string, Done[], string[]]>([
  ['what the console shows', [known], ['AWS region eu-west-1.']],
  [
    'what addresses say',
    [{ name: 'Save', page: { url: 'https://console.test/ec2?region=eu-west-1&tab=x' } }],
    ['console.test region eu-west-1.'],
  ],
  ['nothing tells', [{ name: 'Save' }], []],
])('%s', (_, done, expected) => {
  expect(suggested(scope, done, empty)).toEqual(expected);
});

test('a scope that is written stays', () => {
  expect(suggested(scope, [known], (sop) => ({ ...sop, scope: 'Only orders.' }))).toEqual([]);
});
