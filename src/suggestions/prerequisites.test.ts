import { expect, test } from 'vitest';
import { type Done, recorded, suggested } from '../../test/support/recorded';
import { english } from '../../test/support/words';
import { prerequisites } from './prerequisites';

const choose = (name: string, value: string): Done => ({ action: 'select', name, value });
const role = { console: 'AWS', environment: [{ label: 'role' as const, value: 'Admin' }] };

test.each<[string, Done[], string[]]>([
  ['what is chosen from a list', [choose('Key pair - required', 'deploy')], ['Key pair: **deploy** exists']],
  ['a row that is chosen', [{ action: 'check', name: 'Select web-sg' }], ['**web-sg** exists']],
  ['all rows', [{ action: 'check', name: 'Select all' }], []],
  [
    'what the procedure makes itself',
    [{ action: 'fill', name: 'Key pair name', value: 'deploy' }, choose('Key pair', 'deploy')],
    [],
  ],
  ['a choice that is no thing', [choose('Sort by', 'Date'), choose('Instance type', 't3.large')], []],
  ['a role', [{ name: 'Save', page: role }], ['The role **Admin** in AWS']],
  [
    'a permission that was missing',
    [{ name: 'Save', shows: [['error', 'You are not authorized to perform: ec2:RunInstances on …']] }],
    ['The permission **ec2:RunInstances**'],
  ],
])('%s', (_, done, expected) => {
  expect(suggested(prerequisites, done)).toEqual(expected);
});

test('what is said already, in whatever words around it, is not suggested', () => {
  const { facts, sop } = recorded(choose('Key pair', 'deploy'), { name: 'Save', page: role });
  const said = { ...sop, prerequisites: ['key pair “deploy” exists', 'the role admin in AWS, for a day'] };
  expect(prerequisites.suggest(facts, said, english)).toEqual([]);
});
