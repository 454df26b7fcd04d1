import { expect, test } from 'vitest';
import { english, sentence, target } from '../../test/support/words';
import { terminal } from './terminal';

const shell = target('generic', 'CloudShell');

test.each([
  [{ target: shell, command: 'aws s3 ls' }, 'In the terminal, run `aws s3 ls`.'],
  [
    { target: shell, secret: true as const },
    'In the terminal, enter the value of `{{secret}}` from your password store.',
  ],
  [
    { target: shell, secret: true as const, prompt: '[sudo] password for ada' },
    'In the terminal, enter the value of `{{sudo_password_for_ada}}` from your password store.',
  ],
  [{ target: shell }, 'In the terminal, run the command that the picture shows.'],
])('%j reads %s', (data, expected) => {
  expect(sentence(terminal.describe(data, english))).toBe(expected);
});

test('a secret line has no value', () => {
  expect('value' in terminal.describe({ target: shell, secret: true }, english)).toBe(false);
});
