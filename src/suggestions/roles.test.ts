import { expect, test } from 'vitest';
import { type Done, suggested } from '../../test/support/recorded';
import { roles } from './roles';

const done: Done[] = [
  {
    name: 'Save',
    page: {
      console: 'AWS',
      environment: [
        { label: 'role', value: 'Deployer' },
        { label: 'region', value: 'eu-west-1' },
      ],
    },
  },
  { name: 'Next' },
];

test('the role that the console shows, once', () => {
  expect(suggested(roles, done)).toEqual(['**Deployer**: Carries out the procedure in AWS.']);
});

test('not when it is there, and not without one', () => {
  expect(suggested(roles, done, (sop) => ({ ...sop, roles: [{ name: 'deployer', responsibility: '' }] }))).toEqual([]);
  expect(suggested(roles, [{ name: 'Save' }])).toEqual([]);
});
